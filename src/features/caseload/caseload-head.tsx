'use client'
import { useTranslations } from 'next-intl'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { CaseSearch } from './case-search'

type First = RouterOutputs['caseload']['open']

/** How many need somebody, an open stop before all else; of a search, how many it found. */
export function CaseloadHead(props: { filter: CaseloadFilter; first: First; isClinicEmpty: boolean }) {
  const words = useTranslations('caseload')
  const dates = useDates()
  const { filter, first } = props
  const { search } = filter
  const { stops } = first
  const counts = { total: first.shows.everyone, needing: first.shows.needs }
  return (
    <PageHead
      title={
        search === ''
          ? words('heading', { stops, ...counts })
          : words('found', { total: first.total, search })
      }
      below={[
        ...(stops > 0 && search === '' ? [words('below', counts)] : []),
        ...(search === '' && first.total !== first.shows.everyone
          ? [words('shown', { total: first.total })]
          : []),
        dates.moment(first.now, 'weekday', first.timeZone),
        first.clinicName,
      ].join(' · ')}
      actions={
        props.isClinicEmpty ? null : (
          <>
            <CaseSearch filter={filter} />
            <ButtonLink variant="lead" icon="plus" href="/enrol">
              {words('enrol')}
            </ButtonLink>
          </>
        )
      }
    />
  )
}
