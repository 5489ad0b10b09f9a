'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { PaperRow } from '@/domain/paper-row'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'

/** What each of those days asked: "12 min", "rest", "pause". */
export function useAsked(
  record: RecordFacts,
  rows: readonly { row: PaperRow }[],
): (day: CalendarDay) => string {
  const words = useTranslations('paperDiary.type.asked')
  const [from, to] = [rows[0]?.row.day, rows.at(-1)?.row.day]
  const days = from === undefined || to === undefined ? [] : recordDays(record, { from, to })
  return (day) => {
    const judged = days.find((one) => one.day === day)
    if (judged?.state === 'rest' || judged?.state === 'excused') return words(judged.state)
    const minutes = judged?.rung?.minutes
    return minutes === undefined ? words('out') : words('minutes', { minutes })
  }
}
