'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { RecordLegend } from '@/record/legend'
import { legendKinds } from '@/record/legend-kinds'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { EmptyState } from '@/ui/page-state'
import { hasBars } from './case-facts'
import { CaseHead } from './case-head'
import { CaseRow } from './case-row'
import { CaseSearch } from './case-search'

/** Everyone in the clinic's care, in order of need. */
export function Caseload({ search }: { search: string }) {
  const words = useTranslations('caseload')
  const dates = useDates()
  const { data } = useSuspenseQuery({
    ...useTRPC().caseload.open.queryOptions({ search }),
    // Read again when somebody comes back to the tab, never by the clock: rows would move under a hand, and a desk that
    // asks by itself would never be idle, so that its sign-in would not end.
    refetchOnWindowFocus: true,
  })
  const waiting = new Map(data.weeks.map((one) => [one.patientId, one]))
  const stops = data.rows.filter((row) => row.stop !== null).length
  const { rows } = data
  const nobody = data.total === 0 && search === ''
  const drawn = rows.filter(hasBars).flatMap(({ days }) => days)
  return (
    <>
      <PageHead
        title={
          search === ''
            ? words('heading', { stops, total: data.total, needing: data.needing })
            : words('found', { total: data.total, search })
        }
        below={[
          ...(stops > 0 && search === ''
            ? [words('below', { total: data.total, needing: data.needing })]
            : []),
          dates.moment(data.now, 'weekday', data.timeZone),
          data.clinicName,
        ].join(' · ')}
        actions={
          nobody ? null : (
            <>
              <CaseSearch search={search} />
              <ButtonLink variant="lead" icon="plus" href="/enrol">
                {words('enrol')}
              </ButtonLink>
            </>
          )
        }
      />
      {nobody ? (
        <EmptyState
          icon="people"
          title={words('empty.title')}
          action={
            <ButtonLink variant="main" href="/enrol">
              {words('empty.enrol')}
            </ButtonLink>
          }
        >
          {words('empty.text')}
        </EmptyState>
      ) : rows.length === 0 ? (
        <EmptyState
          icon="search"
          title={words('noMatch.title', { search })}
          action={
            <ButtonLink plain href="/caseload">
              {words('noMatch.all')}
            </ButtonLink>
          }
        >
          {words('noMatch.text')}
        </EmptyState>
      ) : (
        <div className="@container">
          <table className="cases @max-[51rem]:block" role="table">
            <caption className="sr-only">{words('table')}</caption>
            <CaseHead />
            <tbody role="rowgroup" className="@max-[51rem]:block">
              {rows.map((row) => (
                <CaseRow key={row.patientId} row={row} waiting={waiting.get(row.patientId) ?? null} />
              ))}
            </tbody>
          </table>
          {data.total > rows.length ? (
            <p className="small soft mt-3">{words('tooMany', { shown: rows.length, total: data.total })}</p>
          ) : null}
          {drawn.length === 0 ? null : (
            <div className="mt-3">
              <RecordLegend
                kinds={legendKinds(
                  drawn.map((day) => ({ ...day, late: false })),
                  false,
                )}
                audience="clinic"
              />
            </div>
          )}
        </div>
      )}
    </>
  )
}
