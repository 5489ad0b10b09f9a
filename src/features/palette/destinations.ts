import { addressOf, caseloadShows, everyone } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'

type Show = Exclude<CaseloadFilter['show'], 'everyone'>
export type Destination =
  | { page: 'caseload' | 'library' | 'templates' | 'account' | 'clinic' | 'team'; href: string }
  | { page: 'filter'; show: Show; href: string }

const isFilter = (show: CaseloadFilter['show']): show is Show => show !== 'everyone'

/** The pages that somebody may open from anywhere, in the order of the top bar. */
export function destinationsOf({ clinician, admin }: { clinician: boolean; admin: boolean }): Destination[] {
  return [
    ...(clinician
      ? [
          { page: 'caseload', href: '/caseload' } as const,
          ...caseloadShows.filter(isFilter).map((show) => {
            return { page: 'filter', show, href: addressOf({ ...everyone, show }) } as const
          }),
          { page: 'library', href: '/library' } as const,
          { page: 'templates', href: '/templates' } as const,
        ]
      : []),
    ...(admin ? (['clinic', 'team'] as const).map((page) => ({ page, href: `/${page}` })) : []),
    { page: 'account', href: '/account' },
  ]
}
