import { addDays, maxDay, minDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { painChange, painTrend } from '@/domain/pain-change'
import type { PainChange, PainPoint } from '@/domain/pain-change'
import type { RecordFacts } from '@/domain/record'
import { rungsInForce } from '@/domain/rung-in-force'

/** One value per day with a score: its highest worst. In order of first entry. */
function dailyWorst(record: RecordFacts): PainPoint[] {
  const days = new Map<CalendarDay, number>()
  for (const entry of record.entries) {
    if (entry.kind !== 'walk' || entry.worst === null) continue
    days.set(entry.day, Math.max(entry.worst, days.get(entry.day) ?? 0))
  }
  return [...days].map(([day, value]) => ({ day, value }))
}

const valuesIn = (points: readonly PainPoint[], from: CalendarDay, to: CalendarDay) =>
  points.flatMap(({ day, value }) => (day >= from && day <= to ? [value] : []))

/** The first seven days of the first programme against the last seven programme days up to today, with the number of
 * scored days in each. A later programme goes on with the same series: it is the same back. */
export function painChangeOf(record: RecordFacts): PainChange & { baselineDays: number; nowDays: number } {
  const rungs = rungsInForce(record.programmes, record.decisions)
  const first = rungs[0]?.from
  if (first === undefined) return { ...painChange({ baseline: [], now: [] }), baselineDays: 0, nowDays: 0 }
  const last = minDay(record.today, rungs.at(-1)?.to ?? record.today)
  const points = dailyWorst(record)
  const baseline = valuesIn(points, first, addDays(first, 6))
  const now = valuesIn(points, maxDay(first, addDays(last, -6)), last)
  return { ...painChange({ baseline, now }), baselineDays: baseline.length, nowDays: now.length }
}

/** Slope of the days' highest pain in the range, in points per week, with the number of scored days. */
export function painTrendOf(
  record: RecordFacts,
  from: CalendarDay,
  to: CalendarDay,
): { slopePerWeek: number | null; days: number } {
  const points = dailyWorst(record).filter(({ day }) => day >= from && day <= to)
  return { ...painTrend({ points }), days: points.length }
}
