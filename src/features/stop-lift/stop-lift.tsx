'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { localDay } from '@/domain/calendar-day'
import type { ScreeningFacts } from '@/domain/screening'
import { helperWhoTold } from '@/domain/who-told'
import type { StopFacts } from '@/domain/stop'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { telephoneAddress } from '@/ui/telephone-address'
import { LiftForm } from './lift-form'

/** Every open safety stop of a patient, before anything else on the page. */
export function StopLift({ patientId }: { patientId: string }) {
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const [isLifted, setLifted] = useState(false)
  const open = data.record.stops.filter(({ liftedAt }) => liftedAt === null)
  return (
    <>
      {isLifted ? <LiftedNow /> : null}
      {open.map((stop) => (
        <OpenStop
          key={stop.id}
          stop={stop}
          patientId={patientId}
          name={data.patient.name}
          screenings={data.record.screenings}
          telephone={data.patient.telephone}
          today={data.record.today}
          timeZone={data.record.timeZone}
          onLifted={() => {
            setLifted(true)
          }}
        />
      ))}
    </>
  )
}

/** Says that it is done, and takes the focus: the form that was pressed is gone. */
function LiftedNow() {
  const words = useTranslations('stop')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1} className="mb-5">
      <Notice icon="check" tone="calm" role="status">
        {words('lifted')}
      </Notice>
    </div>
  )
}

function OpenStop(props: {
  stop: StopFacts
  patientId: string
  name: string
  screenings: readonly ScreeningFacts[]
  telephone: string | null
  today: StopFacts['day']
  timeZone: string
  onLifted: () => void
}) {
  const { stop, name, timeZone } = props
  const words = useTranslations('stop')
  const gate = useTranslations('record.gate')
  const dates = useDates()
  const day = dates.near(stop.day, props.today) ?? dates.day(stop.day, 'weekday')
  const helper = helperWhoTold(stop)
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
          {helper === null ? null : <p>{words('helper', { name: isolated(helper) })}</p>}
          {cameLater ? (
            <p className="small soft">
              {words('arrived', { at: dates.moment(stop.arrivedAt, 'weekday', timeZone) })}
            </p>
          ) : null}
          <p className="small soft">{words('suspended', { day: dates.day(stop.day, 'weekday') })}</p>
          {props.telephone === null ? <p className="small">{words('noTelephone')}</p> : null}
          <div className="flex flex-wrap gap-3 *:[form]:basis-full">
            {props.telephone === null ? null : (
              <ButtonLink plain icon="phone" href={telephoneAddress(props.telephone)}>
                {words('ring', { name: isolated(name), telephone: props.telephone })}
              </ButtonLink>
            )}
            <LiftForm
              stopId={stop.id}
              patientId={props.patientId}
              name={name}
              screenings={props.screenings}
              onLifted={props.onLifted}
            />
          </div>
        </div>
      </div>
    </section>
  )
}
