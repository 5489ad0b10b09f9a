'use client'
import { addDays, weekdayOf } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { WeekRow } from '@/record/week-row'

/** Monday to Sunday around today. */
export function ThisWeek({ record }: { record: RecordFacts }) {
  const { today } = record
  const monday = addDays(today, 1 - weekdayOf(today))
  const rung = rungOn(rungsInForce(record.programmes, record.decisions), today)
  return (
    <WeekRow
      days={dayPictures(record, monday, addDays(monday, 6))}
      today={today}
      {...(rung === null ? {} : { weekdays: rung.weekdays })}
    />
  )
}
