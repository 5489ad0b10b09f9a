'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import type { StopFacts } from '@/domain/stop'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { LiftForm } from './lift-form'

/** Every open safety stop of a patient, before anything else on the page. */
export function StopLift({ patientId }: { patientId: string }) {
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const open = data.record.stops.filter(({ liftedAt }) => liftedAt === null)
  return open.map((stop) => (
    <OpenStop
      key={stop.id}
      stop={stop}
      patientId={patientId}
      name={data.patient.name}
      telephone={data.patient.telephone}
      today={data.record.today}
      timeZone={data.record.timeZone}
    />
  ))
}

function OpenStop(props: {
  stop: StopFacts
  patientId: string
  name: string
  telephone: string | null
  today: StopFacts['day']
  timeZone: string
}) {
  const { stop, name, timeZone } = props
  const words = useTranslations('stop')
  const gate = useTranslations('record.gate')
  const dates = useDates()
  const day = dates.near(stop.day, props.today) ?? dates.day(stop.day, 'weekday')
  const cameLater = localDay(stop.arrivedAt, timeZone) > stop.day
  return (
    <section className="panel panel-body mb-5 border-red" aria-labelledby={`stop-${stop.id}`}>
      <div className="row items-start">
        <span className="grid size-7 flex-none place-items-center rounded-[7px] bg-red text-(--on-red)">
          <Icon name="alert" small />
        </span>
        <div className="fill stack">
          <h2 id={`stop-${stop.id}`} className="text-red">
            {words('title', { time: dates.clock(stop.recordedAt, timeZone), day })}
          </h2>
          <p>
            <b>{stop.answer === null ? words('notSaid') : gate(stop.answer)}.</b>{' '}
            {words(`sources.${stop.source}`)}
          </p>
          {cameLater ? (
            <p className="small soft">
              {words('arrived', { at: dates.moment(stop.arrivedAt, 'weekday', timeZone) })}
            </p>
          ) : null}
          <p className="small soft">{words('suspended', { day: dates.day(stop.day, 'weekday') })}</p>
          {props.telephone === null ? (
            <p className="small">{words('noTelephone')}</p>
          ) : (
            <p>
              <ButtonLink plain icon="phone" href={`tel:${props.telephone.replaceAll(/[^\d+*#]/g, '')}`}>
                {words('ring', { name, telephone: props.telephone })}
              </ButtonLink>
            </p>
          )}
          <LiftForm stopId={stop.id} patientId={props.patientId} name={name} />
        </div>
      </div>
    </section>
  )
}
