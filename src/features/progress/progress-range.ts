import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'

export const progressRanges = ['2-weeks', '4-weeks', 'all'] as const
export type ProgressRange = (typeof progressRanges)[number]

const days: Record<Exclude<ProgressRange, 'all'>, number> = { '2-weeks': 14, '4-weeks': 28 }

/** The days of a range up to today, both ends included; never before the first day that there is anything about. */
export function rangeOf(
  range: ProgressRange,
  { today, programmes, entries }: Pick<RecordFacts, 'today' | 'programmes' | 'entries'>,
): { from: CalendarDay; to: CalendarDay } {
  const first =
    [...programmes.map(({ startDay }) => startDay), ...entries.map(({ day }) => day)].sort()[0] ?? today
  const from = range === 'all' ? first : maxDay(first, addDays(today, 1 - days[range]))
  return { from: from > today ? today : from, to: today }
}
