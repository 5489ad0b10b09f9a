'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { PauseReason } from '@/domain/record'
import { useDates } from '@/messages/use-dates'

/**
 * What a patient reads about a pause: why, that its days do not count, and until when. The route sends the namespace
 * 'today'. @param props.until last day, included; null while it is open
 */
export function PauseWords(props: { reason: PauseReason; until: CalendarDay | null }) {
  const words = useTranslations('today.free')
  const dates = useDates()
  const { reason, until } = props
  return (
    <>
      <h2>{words(`${reason}.title`)}</h2>
      <p>{words(`${reason}.about`)}</p>
      <p>{until === null ? words('open') : words('until', { day: dates.day(until, 'weekday') })}</p>
    </>
  )
}
