import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'

export const ranges = ['2w', '6w', '3m', 'all'] as const
export type Range = (typeof ranges)[number]
const daysIn = { '2w': 14, '6w': 42, '3m': 91 } as const

export const usualRange: Range = '6w'

/** The range that the address asks for; six weeks where it asks for none that exists. */
export const readRange = (value: string | null): Range =>
  ranges.find((range) => range === value) ?? usualRange

/** First and last day of a range: it ends today, and begins no earlier than the record does. */
export function rangeDays(record: RecordFacts, range: Range): { from: CalendarDay; to: CalendarDay } {
  const to = record.today
  const first = firstDay(record)
  if (range === 'all') return { from: first, to }
  return { from: maxDay(first, addDays(to, 1 - daysIn[range])), to }
}

function firstDay({ programmes, entries, today }: RecordFacts): CalendarDay {
  const days = [...programmes.map(({ startDay }) => startDay), ...entries.map(({ day }) => day)]
  return days.filter((day) => day <= today).sort()[0] ?? addDays(today, -13)
}
