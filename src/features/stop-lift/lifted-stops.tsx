'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { helperWhoTold } from '@/domain/who-told'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'

/** Earlier safety stops: what was said, who lifted them, when and why. */
export function LiftedStops({ patientId }: { patientId: string }) {
  const words = useTranslations('stop')
  const desk = useTranslations('desk')
  const gate = useTranslations('record.gate')
  const dates = useDates()
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const lifted = data.record.stops.filter(({ liftedAt }) => liftedAt !== null).toReversed()
  if (lifted.length === 0) return null
  const told = (helper: string | null) =>
    helper === null ? '' : ` ${words('helper', { name: isolated(helper) })}`
  return (
    <section className="panel panel-body mt-5" aria-label={words('history')}>
      <h2>{words('history')}</h2>
      <ul>
        {lifted.map((stop) => (
          <li key={stop.id} className="grid gap-1 border-t border-line py-2 first:border-0">
            <p className="small">
              <b>{dates.day(stop.day, 'full')}.</b>{' '}
              {stop.answer === null ? words('notSaid') : gate(stop.answer)}. {words(`sources.${stop.source}`)}
              {told(helperWhoTold(stop))}
            </p>
            <p className="small">{desk('quote', { text: stop.liftReason ?? '' })}</p>
            <p className="tiny soft">
              {words('liftedBy', {
                by: stop.liftedBy ?? '',
                at: stop.liftedAt === null ? '' : dates.moment(stop.liftedAt, 'full', data.record.timeZone),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
