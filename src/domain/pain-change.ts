import { daysBetween } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { median } from '@/domain/pain'

export type PainVerdict = 'improved' | 'unchanged' | 'worsened' | 'insufficient'
export type PainChange = {
  /** Medians of the first and of the last seven programme days, 0–10. */
  baseline: number | null
  now: number | null
  change: number | null
  /** Share of the baseline, −0.4 for 40 % less; null of a baseline of zero. */
  percent: number | null
  verdict: PainVerdict
}
export type PainPoint = { day: CalendarDay; value: number }

const MINIMUM_VALUES = 3

/** Compares the highest pain of each of the first seven days with that of the last seven; one value per day.
 * Improved: fell by at least 2 points and at least 30 %. Worsened: rose by at least 2. */
export function painChange(input: { baseline: readonly number[]; now: readonly number[] }): PainChange {
  const baseline = input.baseline.length < MINIMUM_VALUES ? null : median(input.baseline)
  const now = input.now.length < MINIMUM_VALUES ? null : median(input.now)
  if (baseline === null || now === null) {
    return { baseline: null, now: null, change: null, percent: null, verdict: 'insufficient' }
  }
  const change = now - baseline
  return {
    baseline,
    now,
    change,
    percent: baseline === 0 ? null : change / baseline,
    verdict: verdictOf(baseline, change),
  }
}

function verdictOf(baseline: number, change: number): PainVerdict {
  if (change >= 2) return 'worsened'
  // Medians are multiples of a half: ten times the fall against three times the baseline stays exact where 0.3 is not.
  return change <= -2 && -change * 10 >= baseline * 3 ? 'improved' : 'unchanged'
}

/** Theil–Sen slope in points per week, over one value per day in any order. Null with fewer than 10 values, or with
 * less than 13 days from the first to the last. */
export function painTrend(input: { points: readonly PainPoint[] }): { slopePerWeek: number | null } {
  const first = input.points[0]
  if (first === undefined || input.points.length < 10) return { slopePerWeek: null }
  const points = input.points
    .map(({ day, value }) => ({ at: daysBetween(first.day, day), value }))
    .sort((a, b) => a.at - b.at)
  if ((points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0) < 13) return { slopePerWeek: null }
  const slopes: number[] = []
  for (const [index, later] of points.entries()) {
    for (const earlier of points.slice(0, index)) {
      if (later.at > earlier.at) slopes.push((7 * (later.value - earlier.value)) / (later.at - earlier.at))
    }
  }
  return { slopePerWeek: median(slopes) }
}
