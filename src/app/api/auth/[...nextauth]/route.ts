import { handleSignIn } from '@/server/sign-in-handler'

export const GET = handleSignIn
export const POST = handleSignIn
