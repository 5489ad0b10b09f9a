import type { RouterOutputs } from '@/trpc/api'

/** One patient's row, as the caseload is read. */
export type CaseFacts = RouterOutputs['caseload']['open']['rows'][number]

/** Whether any of the last fortnight's days belongs to a programme. */
export const hasBars = ({ days }: CaseFacts): boolean =>
  days.some(({ state }) => state !== 'out' && state !== 'future')
