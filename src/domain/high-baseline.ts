import { addDays } from '@/domain/calendar-day'
import { HIGH_BEFORE, median } from '@/domain/pain'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import { dayPain } from '@/domain/week'

/** Fewer scores say nothing about a week. */
const LEAST_SCORES = 3

/** The first week's median pain before walking, once that week is over, where it is high enough to suggest high-baseline
 * mode; null otherwise, and with fewer than three days that have a score. One value per day: the first by start time. */
export function highBaseline(record: RecordFacts): { median: number; days: number } | null {
  const first = record.programmes.find(({ activeFrom }) => activeFrom !== null)?.activeFrom ?? null
  if (first === null || record.today <= addDays(first, 6)) return null
  const scores = recordDays(record, { from: first, to: addDays(first, 6) }).flatMap(
    ({ walks }) => dayPain(walks.map((walk) => ({ ...walk, start: walk.startedAt }))).before ?? [],
  )
  const middle = median(scores)
  if (middle === null || scores.length < LEAST_SCORES || middle < HIGH_BEFORE) return null
  return { median: middle, days: scores.length }
}
