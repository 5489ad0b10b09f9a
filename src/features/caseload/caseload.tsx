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
import { CaseRow } from './case-row'
import { CaseSearch } from './case-search'

const widths = {
  patient: 'w-[19%]',
  now: 'w-[27%]',
  days: 'w-[13%]',
  session: 'w-[16%]',
  lastEntry: 'w-[13%]',
  action: 'w-[12%]',
}

/** Everyone in the clinic's care, a safety stop first. */
export function Caseload({ search }: { search: string }) {
  const words = useTranslations('caseload')
  const dates = useDates()
  const { data } = useSuspenseQuery(useTRPC().caseload.open.queryOptions({ search }))
  const stops = data.rows.filter((row) => row.stop !== null).length
  const { rows } = data
  const nobody = data.total === 0 && search === ''
  return (
    <>
      <PageHead
        title={
          search === ''
            ? words('heading', { stops, total: data.total })
            : words('found', { total: data.total, search })
        }
        below={[
          ...(stops > 0 && search === '' ? [words('below', { total: data.total })] : []),
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
        <>
          <table className="cases" role="table">
            <caption className="sr-only">{words('table')}</caption>
            <thead role="rowgroup" className="max-[56.25rem]:sr-only">
              <tr role="row">
                {(['patient', 'now', 'days', 'session', 'lastEntry', 'action'] as const).map((column) => (
                  <th key={column} role="columnheader" scope="col" className={widths[column]}>
                    {column === 'action' ? (
                      <span className="sr-only">{words('columns.action')}</span>
                    ) : (
                      words(`columns.${column}`)
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <CaseRow key={row.patientId} row={row} />
              ))}
            </tbody>
          </table>
          {data.total > rows.length ? (
            <p className="small soft mt-3">{words('tooMany', { shown: rows.length, total: data.total })}</p>
          ) : null}
          <div className="mt-3">
            <RecordLegend
              kinds={legendKinds(
                rows.flatMap(({ days }) => days.map((day) => ({ ...day, late: false }))),
                false,
              )}
              audience="clinic"
            />
          </div>
        </>
      )}
    </>
  )
}
