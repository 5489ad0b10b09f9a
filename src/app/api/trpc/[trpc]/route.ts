import { answerTrpc } from '@/server/api/http'

export const GET = answerTrpc
export const POST = answerTrpc
