import type { CaseloadFilter } from '@/domain/caseload-filter'

/** How many patients are read at a time. */
const PAGE = 50

/** What a caseload asks for, on the server as in the browser. */
export const caseloadAsked = (filter: CaseloadFilter) => ({ ...filter, limit: PAGE })

/** Where the next page goes on. */
export const caseloadNext = {
  getNextPageParam: <Place>({ next }: { next: Place | null }): Place | null => next,
}
