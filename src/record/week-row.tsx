'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { DayPicture } from '@/domain/day-picture'
import { DayTile } from '@/ui/day-tile'
import { VisuallyHidden } from '@/ui/visually-hidden'
import { useDayWords } from './use-day-words'

export interface WeekRowProps {
  days: readonly DayPicture[]
  today: CalendarDay
  /** The weekdays asked: a coming day that is none of them is drawn as the rest day it will be. */
  weekdays?: readonly Weekday[]
}

const asAsked = (day: DayPicture, weekdays: readonly Weekday[] | undefined): DayPicture =>
  day.state === 'future' && weekdays && !weekdays.includes(day.weekday) ? { ...day, state: 'rest' } : day

/** The week so far: each day by shape, with its words for those who do not see it. */
export function WeekRow({ days, today, weekdays }: WeekRowProps) {
  const t = useTranslations('record.week')
  const words = useDayWords()
  const spoken = (day: DayPicture) => {
    const values = { day: words.weekday(day, 'long'), target: day.target ?? 0, minutes: day.minutes }
    if (day.stop) return t('stop', values)
    return t(day.state === 'rest' && day.minutes > 0 ? 'rest-walked' : day.state, values)
  }
  return (
    <ol className="week" aria-label={t('label')}>
      {days.map((picture) => {
        const day = asAsked(picture, weekdays)
        const now = day.day === today
        return (
          <li key={day.day} className={now ? 'week-now' : undefined} aria-current={now ? 'date' : undefined}>
            <span aria-hidden="true">{words.weekday(day, 'short').slice(0, 1).toUpperCase()}</span>
            <DayTile state={day.state} stop={day.stop} />
            <VisuallyHidden>{spoken(day)}</VisuallyHidden>
          </li>
        )
      })}
    </ol>
  )
}
