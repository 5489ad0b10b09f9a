import type { ExerciseSitting } from '@/offline/exercise-sitting'

/** Ours: long enough to put the foot down, breathe, and stand ready again. */
export const REST_SECONDS = 10

/** A countdown that nobody saw end, by more than this, waits before the next one. Milliseconds. */
const UNSEEN_MS = 2000

export type Run = NonNullable<ExerciseSitting['run']>

export const startOf = (phase: Run['phase'], nowMs: number): Run => ({ phase, startedAt: nowMs, ranMs: 0 })

export const ranMs = ({ startedAt, ranMs: before }: Run, nowMs: number): number =>
  startedAt === null ? before : before + Math.max(0, nowMs - startedAt)

/** Whole seconds left, as they are shown: the last one lasts until the end. */
export const secondsLeft = (run: Run, seconds: number, nowMs: number): number =>
  Math.max(0, Math.ceil(seconds - ranMs(run, nowMs) / 1000))

export const paused = (run: Run, nowMs: number): Run => ({
  ...run,
  startedAt: null,
  ranMs: ranMs(run, nowMs),
})
export const resumed = (run: Run, nowMs: number): Run => ({ ...run, startedAt: nowMs })

/** Where a countdown that has run out leads: after a hold to the rest, unless it was the last; after a rest to the next
 * hold. What ran out unseen, during a reload or with the phone in a pocket, is followed by one that waits. */
export function following(run: Run, seconds: number, isLast: boolean, nowMs: number): Run | null {
  if (run.phase === 'hold' && isLast) return null
  const next = startOf(run.phase === 'hold' ? 'rest' : 'hold', nowMs)
  return ranMs(run, nowMs) - seconds * 1000 > UNSEEN_MS ? paused(next, nowMs) : next
}
