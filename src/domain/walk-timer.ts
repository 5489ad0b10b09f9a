import { CLOCK_TOLERANCE_MS, forgottenMinutes, lookedAt, movedMs, wholeMinutes } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'

const MS_PER_MINUTE = 60_000
const HOUR_MS = 60 * MS_PER_MINUTE
/** After so long a pause nobody knows whether the way home was walked. */
const LONG_PAUSE_MS = HOUR_MS

type Beginning = Pick<WalkTimer, 'id' | 'startedAt' | 'timeZone' | 'skewMs' | 'asked' | 'split'>

export const startedTimer = (beginning: Beginning, nowMs: number): WalkTimer => ({
  ...beginning,
  state: 'running',
  sinceMs: nowMs,
  ranMs: 0,
  longestPauseMs: 0,
  seenMs: nowMs,
  isClockChanged: false,
  stillMs: 0,
})

/** Stands still. A timer that does not run stays as it is: a second tap changes nothing. */
export const pausedTimer = (timer: WalkTimer, nowMs: number): WalkTimer =>
  timer.state === 'running'
    ? { ...lookedAt(timer, nowMs), ranMs: movedMs(timer, nowMs), state: 'paused', sinceMs: nowMs }
    : timer

/** Goes on, from a pause or from an end that came too early. */
export function resumedTimer(timer: WalkTimer, nowMs: number): WalkTimer {
  if (timer.state !== 'paused' && timer.state !== 'finished') return timer
  const longestPauseMs = Math.max(timer.longestPauseMs, nowMs - timer.sinceMs)
  return { ...lookedAt(timer, nowMs), longestPauseMs, state: 'running', sinceMs: nowMs }
}

/** "Yes, still walking." */
export const stillWalking = (timer: WalkTimer, nowMs: number): WalkTimer => ({
  ...lookedAt(timer, nowMs),
  stillMs: movedMs(timer, nowMs),
})

/** A page in front saw the clock jump. */
export const clockChanged = (timer: WalkTimer): WalkTimer => ({ ...timer, isClockChanged: true })

const forgottenMs = (timer: WalkTimer): number => forgottenMinutes(timer) * MS_PER_MINUTE

type Unsure = 'clock' | 'forgotten' | 'long-pause'

/** Why the minutes have to be asked; null while the timer knows them. Hours are never stored by themselves. */
export function whyAsked(timer: WalkTimer, nowMs: number): Unsure | null {
  if (timer.isClockChanged || nowMs < timer.seenMs - CLOCK_TOLERANCE_MS) return 'clock'
  if (movedMs(timer, nowMs) >= forgottenMs(timer)) return 'forgotten'
  const pauseMs = timer.state === 'paused' ? nowMs - timer.sinceMs : 0
  return Math.max(timer.longestPauseMs, pauseMs) >= LONG_PAUSE_MS ? 'long-pause' : null
}

/** Hours to ask "Still walking?" about, whole ones, at least one; null while nothing is to be asked. Said once, it comes
 * again an hour later. */
export function stillAsked(timer: WalkTimer, nowMs: number): number | null {
  const isPaused = timer.state === 'paused'
  if (!isPaused && timer.state !== 'running') return null
  const ms = isPaused ? nowMs - timer.sinceMs : movedMs(timer, nowMs)
  const from = isPaused
    ? LONG_PAUSE_MS
    : Math.max(forgottenMs(timer), timer.stillMs === 0 ? 0 : timer.stillMs + HOUR_MS)
  return ms >= from ? Math.max(1, Math.floor(ms / HOUR_MS)) : null
}

/** The minutes of a timer that is finished; null where they are asked. */
export const timedMinutes = (timer: WalkTimer): number | null =>
  whyAsked(timer, timer.sinceMs) === null ? wholeMinutes(timer.ranMs) : null

type Stretch = { part: 'warmUp' | 'brisk' | 'coolDown' | 'over'; untilMinutes: number | null }

/** Which part of the walk it is, and until which minute; null where its minutes do not part. */
export function stretchAt({ split }: WalkTimer, ms: number): Stretch | null {
  if (split === null || split.warmUp + split.coolDown === 0) return null
  const minutes = ms / MS_PER_MINUTE
  let untilMinutes = 0
  for (const part of ['warmUp', 'brisk', 'coolDown'] as const) {
    untilMinutes += split[part]
    if (minutes < untilMinutes) return { part, untilMinutes }
  }
  return { part: 'over', untilMinutes: null }
}

/** Longer between two looks than a page in front ever waits: what was passed meanwhile is not sounded late. */
const LOOKS_APART_MS = 5_000

/** Whether half of the minutes asked, or all of them, were reached between two looks. Milliseconds walked. */
export function cueBetween(asked: number | null, beforeMs: number, ms: number): 'half' | 'target' | null {
  if (asked === null || ms - beforeMs > LOOKS_APART_MS) return null
  const wholeMs = asked * MS_PER_MINUTE
  const passes = (limitMs: number) => beforeMs < limitMs && ms >= limitMs
  return passes(wholeMs) ? 'target' : passes(wholeMs / 2) ? 'half' : null
}

/** What a page reads of time at one moment: the phone's clock, and ticks that nobody can set. Milliseconds. */
export type ClockReading = { wallMs: number; tickMs: number }

/** Whether the phone's clock was changed between two readings of one page. While the page is hidden the phone may
 * sleep, and its ticks with it: then only a clock that fell behind them tells. */
export function isClockJump(from: ClockReading, to: ClockReading, wasInFront: boolean): boolean {
  const driftMs = to.wallMs - from.wallMs - (to.tickMs - from.tickMs)
  return driftMs < -CLOCK_TOLERANCE_MS || (wasInFront && driftMs > CLOCK_TOLERANCE_MS)
}
