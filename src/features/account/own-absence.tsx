'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Notice } from '@/ui/notice'
import { Loading } from '@/ui/skeleton'
import { AbsenceForm } from './absence-form'
import { EndAbsence } from './end-absence'

/** When one is away and who covers, for whom one covers oneself, and another absence to note. */
export function OwnAbsence() {
  const words = useTranslations('account.away')
  const errors = useTranslations('errors')
  const dates = useDates()
  const covers = useQuery(useTRPC().account.covers.queryOptions())
  const said = ({ name, from, to }: { name: string; from: CalendarDay; to: CalendarDay }) => ({
    ...{ name: isolated(name), from: dates.day(from, 'dated'), to: dates.day(to, 'dated') },
  })
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="own-absence">
      <div>
        <h2 id="own-absence">{words('title')}</h2>
        <p className="small soft mt-1">{words('about')}</p>
      </div>
      {covers.isPending ? <Loading word={words('loading')} heights={[10]} /> : null}
      {covers.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(covers.error))}
        </Notice>
      ) : null}
      {covers.data === undefined ? null : (
        <>
          {covers.data.away.length === 0 ? null : (
            <ul className="stack" aria-label={words('own')}>
              {covers.data.away.map((absence) => (
                <li key={absence.id} className="row between">
                  <span>{words('row', said(absence))}</span>
                  <EndAbsence coverId={absence.id} from={said(absence).from} />
                </li>
              ))}
            </ul>
          )}
          {covers.data.covering.length === 0 ? null : (
            <div>
              <h3 id="covering">{words('covering')}</h3>
              <ul aria-labelledby="covering">
                {covers.data.covering.map((absence) => (
                  <li key={absence.id}>{words('coveringRow', said(absence))}</li>
                ))}
              </ul>
            </div>
          )}
          {covers.data.colleagues.length === 0 ? (
            <p>{words('nobody')}</p>
          ) : (
            <AbsenceForm today={covers.data.today} colleagues={covers.data.colleagues} />
          )}
        </>
      )}
    </section>
  )
}
