'use client'
import { useTranslations } from 'next-intl'
import { addDays, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { CallClinic } from './call-clinic'

type Clinic = PatientRecord['clinic']

/** No programme is in force that a flare could be noted in. */
export function NoProgramme({ clinic }: { clinic: Clinic }) {
  const words = useTranslations('flare.none')
  return (
    <section className="state">
      <Icon name="flare" />
      <h1 className="lead font-normal">{words('title')}</h1>
      <p className="soft">{words('about', { clinic: clinic.name })}</p>
      <CallClinic clinic={clinic} />
    </section>
  )
}

/** The last plan has just had its days: at least one is walked in full before another. */
export function FlareOver(props: { until: CalendarDay; minutes: number | null; clinic: Clinic }) {
  const words = useTranslations('flare.over')
  const dates = useDates()
  const next = addDays(props.until, 1)
  return (
    <section className="state">
      <Icon name="flare" />
      <h1 className="lead font-normal">{words('title')}</h1>
      <p className="soft">
        {words('about', {
          minutes: props.minutes ?? 0,
          day: dates.weekdayName(weekdayOf(next), 'long'),
        })}
      </p>
      <CallClinic clinic={props.clinic} />
    </section>
  )
}

/** A safety stop is open: only speaking with the clinic goes on from here. */
export function FlareStopped() {
  const words = useTranslations('flare.stopped')
  return (
    <section className="state">
      <Icon name="alert" />
      <h1 className="lead font-normal">{words('title')}</h1>
      <p className="soft">{words('about')}</p>
      <ButtonLink size="mid" href="/stop">
        {words('what')}
      </ButtonLink>
    </section>
  )
}
