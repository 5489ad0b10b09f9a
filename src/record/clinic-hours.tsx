'use client'
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { isOpenAt, nextChange } from '@/domain/clinic'
import type { OpeningHours } from '@/domain/clinic'
import { useDates } from '@/messages/use-dates'

type ClinicHoursProps = {
  clinic: {
    name: string
    telephone: string
    emergencyNumber: string
    openingHours: OpeningHours
    timeZone: string
  }
  now: Instant
  isUrgent: boolean
}

/** Whether somebody answers now and until when, and what to do when nobody does. The route sends 'stopScreen'. */
export function ClinicHours({ clinic, now, isUrgent }: ClinicHoursProps) {
  const words = useTranslations('stopScreen.hours')
  const dates = useDates()
  const { timeZone, telephone, emergencyNumber: emergency } = clinic
  const isOpen = isOpenAt(clinic.openingHours, timeZone, now)
  const next = nextChange(clinic.openingHours, timeZone, now)
  const given = { clinic: clinic.name, telephone, emergency }
  if (telephone === '' || emergency === '') return null
  if (next === null) return <p className="small soft">{words('unknown', given)}</p>
  const time = dates.clock(next.at, timeZone)
  const day = localDay(next.at, timeZone)
  const today = localDay(now, timeZone)
  const when = day === today ? time : `${dates.near(day, today) ?? dates.day(day, 'weekday')}, ${time}`
  const code = isOpen ? (isUrgent ? 'open' : 'openCalm') : isUrgent ? 'closed' : 'closedCalm'
  return <p className="small soft">{words(code, { ...given, until: when })}</p>
}
