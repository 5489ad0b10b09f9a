import type { RouterOutputs } from '@/trpc/api'

/** One patient's row, as the caseload is read. */
export type CaseFacts = RouterOutputs['caseload']['open']['rows'][number]
