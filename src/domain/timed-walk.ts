import type { Instant } from '@/domain/calendar-day'

/** running · paused · finished: its minutes go into the log · logged: they have, while no contact with the clinic has
 * confirmed the phone's clock since */
type TimerState = 'running' | 'paused' | 'finished' | 'logged'

/** A walk that is timed on this phone. What ends in Ms and names a moment is milliseconds since 1970 as the phone's own
 * clock says it, right or wrong: only differences of it count. */
export type WalkTimer = {
  /** Of the walk to be: one timer is recorded once. */
  id: string
  /** By the corrected clock; with the zone it says to which day the walk belongs. */
  startedAt: Instant
  timeZone: string
  /** The clinic's clock less the phone's, as it was known at the start. Milliseconds. */
  skewMs: number
  /** Whole-walk minutes that this walk is for; null where none are asked. */
  asked: number | null
  /** How those minutes part; null where nobody said so, or where they are a part of the day's. */
  split: { warmUp: number; brisk: number; coolDown: number } | null
  state: TimerState
  /** When it came into that state. */
  sinceMs: number
  /** Milliseconds walked before the run that is on, pauses left out. */
  ranMs: number
  /** The longest pause that was ended, milliseconds. */
  longestPauseMs: number
  /** When the phone's clock was looked at last. */
  seenMs: number
  /** The phone's clock was changed meanwhile: nobody knows how long it was. */
  isClockChanged: boolean
  /** Milliseconds walked when it was last said that the walk goes on. */
  stillMs: number
}

/** What the log takes over of a timer. */
export type TimedWalk = Pick<WalkTimer, 'startedAt' | 'timeZone'> & {
  /** Seconds walked, pauses left out; null where the timer does not know. */
  movingSeconds: number | null
}

const MS_PER_MINUTE = 60_000
/** What two looks at a clock may differ by without a change of it: whole minutes are asked for, and a phone that sets
 * itself right by seconds has not been changed. */
export const CLOCK_TOLERANCE_MS = MS_PER_MINUTE

/** Whole minutes, rounded half up, at least one. */
export const wholeMinutes = (ms: number): number => Math.max(1, Math.round(ms / MS_PER_MINUTE))

/** Whether there is anything to show of it: a walk that is in the log is over, unless its minutes are in doubt. */
export const isOpenTimer = (timer: WalkTimer | null): timer is WalkTimer =>
  timer !== null && (timer.state !== 'logged' || timer.isClockChanged)

/** Milliseconds walked so far, pauses left out. */
export const movedMs = ({ state, ranMs, sinceMs }: WalkTimer, nowMs: number): number =>
  ranMs + (state === 'running' ? Math.max(0, nowMs - sinceMs) : 0)

/** A look at the phone's clock: one that stands before the last look has been set back. */
export const lookedAt = (timer: WalkTimer, nowMs: number): WalkTimer => ({
  ...timer,
  isClockChanged: timer.isClockChanged || nowMs < timer.seenMs - CLOCK_TOLERANCE_MS,
  seenMs: nowMs,
})

/** The walk is over: its time stands. One that is over already stays as it is. */
export function finishedTimer(timer: WalkTimer, nowMs: number): WalkTimer {
  if (timer.state === 'finished' || timer.state === 'logged') return timer
  return { ...lookedAt(timer, nowMs), ranMs: movedMs(timer, nowMs), state: 'finished', sinceMs: nowMs }
}

/** What goes into the log of a timer that is finished. */
export const timedOf = ({ startedAt, timeZone, ranMs, isClockChanged }: WalkTimer): TimedWalk => ({
  startedAt,
  timeZone,
  movingSeconds: isClockChanged ? null : Math.max(1, Math.round(ranMs / 1000)),
})

/** The walk is in the log: only minutes that the timer itself counted are looked at once more, with the next contact. */
export const loggedTimer = (timer: WalkTimer, isCounted: boolean): WalkTimer | null =>
  isCounted && !timer.isClockChanged ? { ...timer, state: 'logged' } : null

/** After so many whole minutes, pauses left out, a timer may have been forgotten; a long walk gets an hour above what
 * is asked. */
export const forgottenMinutes = ({ asked }: WalkTimer): number => Math.max(120, (asked ?? 0) + 60)

/** After the clinic has told its time. A clock that differs from the clinic's otherwise than at the start has been
 * changed; one that does not was right, and a walk in the log needs no further look.
 * @param skewMs the clinic's clock less the phone's. @param marginMs by how much that may be wrong. */
export function afterContact(timer: WalkTimer, skewMs: number, marginMs: number): WalkTimer | null {
  const isChanged = Math.abs(skewMs - timer.skewMs) > CLOCK_TOLERANCE_MS + marginMs
  if (isChanged) return { ...timer, isClockChanged: true }
  return timer.state === 'logged' && !timer.isClockChanged ? null : timer
}
