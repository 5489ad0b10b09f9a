import { attentionReasons } from '@/domain/attention'
import type { AttentionReason } from '@/domain/attention'
import { uuidSchema } from '@/domain/entry'

/** Which patients: everyone whose programme is not over, or of whom something is waited for; of a search, all it finds. */
export const caseloadShows = ['everyone', 'needs', 'on-track', 'not-joined', 'ended'] as const
export const caseloadSorts = ['need', 'name', 'last-entry'] as const

export type CaseloadFilter = {
  search: string
  show: (typeof caseloadShows)[number]
  /** Only whom this calls for, among other reasons. */
  reason: AttentionReason | null
  sort: (typeof caseloadSorts)[number]
  /** Only whom this clinician looks after, themselves or for a colleague who is away: an id, or MINE; null of everyone's. */
  owner: string | null
}

/** Whoever is signed in. */
export const MINE = 'mine'

export const MOST_SEARCHED = 200

export const everyone: CaseloadFilter = {
  search: '',
  show: 'everyone',
  reason: null,
  sort: 'need',
  owner: null,
}

type Address = Partial<Record<keyof CaseloadFilter, string | string[] | undefined>>

/** What an address asks for; `unknown` names what it asks for and there is not, in whose place stands what is usual. */
export function filterOf(address: Address): { filter: CaseloadFilter; unknown: string[] } {
  const unknown: string[] = []
  const oneOf = <T extends string>(all: readonly T[], asked: string | string[] | undefined): T | null => {
    const [first] = [asked].flat()
    if (first === undefined || first === '') return null
    const known = all.find((one) => one === first) ?? null
    if (known === null) unknown.push(first.slice(0, 40))
    return known
  }
  const filter: CaseloadFilter = {
    search: [address.search ?? ''].flat().join(' ').slice(0, MOST_SEARCHED),
    show: oneOf(caseloadShows, address.show) ?? everyone.show,
    reason: oneOf(attentionReasons, address.reason),
    sort: oneOf(caseloadSorts, address.sort) ?? everyone.sort,
    owner: uuidSchema.safeParse([address.owner].flat()[0]).data ?? oneOf([MINE], address.owner),
  }
  return { filter, unknown }
}

/** The address of a caseload, with what is not usual alone. */
export function addressOf(filter: CaseloadFilter): string {
  const asked = new URLSearchParams()
  for (const key of ['show', 'reason', 'owner', 'sort', 'search'] as const) {
    const value = filter[key]
    if (value !== null && value !== everyone[key]) asked.set(key, value)
  }
  const query = asked.toString()
  return query === '' ? '/caseload' : `/caseload?${query}`
}
