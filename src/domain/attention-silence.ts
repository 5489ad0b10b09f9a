import { isSilent } from '@/domain/attention'
import type { CalendarDay } from '@/domain/calendar-day'
import { addDays, maxDay } from '@/domain/calendar-day'
import { coveredBy } from '@/domain/effective-dated'
import { programmeOn } from '@/domain/programme'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'

/** Since the last day with an entry of any kind: due days without one, and calendar days that no pause or stop excuses.
 * Only days of the course that is in force on that day count. */
export function silenceOn(
  record: RecordFacts,
  day: CalendarDay,
): { lastDay: CalendarDay | null; dueDays: number; calendarDays: number } {
  const { lastDay, days } = silentDays(record, day)
  return {
    lastDay,
    dueDays: days.filter(({ isDue }) => isDue).length,
    calendarDays: days.filter(({ counts }) => counts).length,
  }
}

/** The day on whose evening three due days, or seven calendar days, were reached; null where they are not. */
export function silentSince(record: RecordFacts): CalendarDay | null {
  let [due, calendar] = [0, 0]
  // A day is due once it is over.
  for (const { day, isDue, counts } of silentDays(record, record.today).days) {
    calendar += counts ? 1 : 0
    if (isSilent(due, calendar)) return day
    due += isDue ? 1 : 0
  }
  return null
}

/** Up to and including that day; an entry of any kind. */
export const lastDayWithEntry = (record: RecordFacts, day: CalendarDay): CalendarDay | null =>
  record.entries.reduce<CalendarDay | null>(
    (last, entry) => (entry.day <= day && (last === null || entry.day > last) ? entry.day : last),
    null,
  )

type SilentDay = { day: CalendarDay; isDue: boolean; counts: boolean }

function silentDays(
  record: RecordFacts,
  day: CalendarDay,
): { lastDay: CalendarDay | null; days: SilentDay[] } {
  const lastDay = lastDayWithEntry(record, day)
  const start = programmeOn(record.programmes, day)?.courseStart ?? null
  const from = start === null || lastDay === null ? start : maxDay(start, addDays(lastDay, 1))
  if (from === null || from > day) return { lastDay, days: [] }
  const isExcused = coveredBy(excusedOf(record))
  const days = recordDays(record, { from, to: day }, day).map((one) => ({
    day: one.day,
    isDue: one.state === 'missing',
    counts: one.state !== 'out' && !isExcused(one.day),
  }))
  return { lastDay, days }
}
