'use client'
import { useTranslations } from 'next-intl'
import { addDays, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { inTwo } from '@/domain/flare-plan'
import type { FlarePlan } from '@/domain/flare-plan'
import { useDates } from '@/messages/use-dates'

/** How long, in how many walks, and when it is as before again. */
export function PlanLines({ plan }: { plan: Omit<FlarePlan, 'id'> }) {
  const words = useTranslations('flare.plan')
  const dates = useDates()
  const weekday = (day: CalendarDay) => dates.weekdayName(weekdayOf(day), 'long')
  const { minutes, usualMinutes: usual, to } = plan
  const [first = minutes, second] = inTwo(minutes)
  return (
    <ul className="plan-lines">
      <li>
        <b>{words('minutes', { minutes, usual })}</b> {words('until', { day: weekday(to) })}
      </li>
      {second === undefined ? null : <li>{words('two', { first, second })}</li>}
      <li>{words('back', { day: weekday(addDays(to, 1)), usual })}</li>
    </ul>
  )
}
