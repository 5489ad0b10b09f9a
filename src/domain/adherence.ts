import { eachDay, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import { coveredBy, inForceBy } from '@/domain/effective-dated'

export const dayStates = [
  'done',
  'partial',
  'zero',
  'missing',
  'pending',
  'rest',
  'excused',
  'future',
  'out',
] as const
export type DayState = (typeof dayStates)[number]

/** Whole-walk minutes, in force from that day until the next target. */
export type Target = { from: CalendarDay; minutes: number; weekdays: readonly Weekday[] }
/** Both ends included; no end is open. */
export type DayRange = { from: CalendarDay; to: CalendarDay | null }
export type ExcusedRange = DayRange

/** A share of what was asked, between what is known (low) and what is possible (high); null of nothing asked. */
export type Share = { low: number | null; high: number | null; ofLogged: number | null }
export type Adherence = {
  states: Record<DayState, number>
  session: Share & { done: number; kept: number; due: number; logged: number }
  dose: Share
  volume: number | null
  reporting: number | null
  thirty: Share & { met: number; days: number; logged: number }
}

export type AdherenceInput = {
  today: CalendarDay
  programme: { start: CalendarDay; end: CalendarDay | null }
  /** In any order; of two with the same first day, the one recorded (listed) last. */
  targets: readonly Target[]
  excused: readonly DayRange[]
  walks: readonly { day: CalendarDay; minutes: number }[]
  zeros: readonly CalendarDay[]
  window: { from: CalendarDay; to: CalendarDay }
}

/** A day with what was asked and what was done. No target: nothing was prescribed yet, or no longer. */
export type JudgedDay = {
  day: CalendarDay
  state: DayState
  minutes: number
  target: Target | null
  hasEntry: boolean
}

/** Σ of whole-walk minutes and numbers of days, from which every share follows. */
export type AdherenceCounts = {
  states: Record<DayState, number>
  kept: number
  /** Σ min(minutes, target) over due days; the target of all, of the missing and of the logged due days. */
  doseMinutes: number
  askedMinutes: number
  missingMinutes: number
  /** On due, rest and excused days. */
  walkedMinutes: number
  thirtyMet: number
  thirtyDays: number
  thirtyLogged: number
}

/** The state of one day, decided in the order in which the states stand here. */
export function dayState(facts: {
  day: CalendarDay
  today: CalendarDay
  target: Target | null
  excused: boolean
  minutes: number
  zero: boolean
}): DayState {
  const { day, today, target, minutes } = facts
  if (target === null) return 'out'
  if (day > today) return 'future'
  if (!target.weekdays.includes(weekdayOf(day))) return 'rest'
  if (facts.excused) return 'excused'
  if (minutes >= target.minutes) return 'done'
  if (facts.zero && minutes === 0) return 'zero'
  if (day === today) return 'pending'
  return minutes > 0 ? 'partial' : 'missing'
}

/** Judges each day of a range by the target in force on it. `targetOn` is asked for days in ascending order. */
export function judgeDays(input: {
  today: CalendarDay
  window: { from: CalendarDay; to: CalendarDay }
  targetOn: (day: CalendarDay) => Target | null
  excused: readonly DayRange[]
  walks: readonly { day: CalendarDay; minutes: number }[]
  zeros: readonly CalendarDay[]
}): JudgedDay[] {
  const { today, window } = input
  const isExcused = coveredBy(input.excused)
  const zeros = new Set(input.zeros)
  const minutesByDay = new Map<CalendarDay, number>()
  for (const walk of input.walks) minutesByDay.set(walk.day, (minutesByDay.get(walk.day) ?? 0) + walk.minutes)
  return eachDay(window.from, window.to).map((day) => {
    const target = input.targetOn(day)
    const minutes = minutesByDay.get(day) ?? 0
    const zero = zeros.has(day)
    const state = dayState({ day, today, target, excused: isExcused(day), minutes, zero })
    return { day, state, minutes, target, hasEntry: zero || minutesByDay.has(day) }
  })
}

export function countDays(days: readonly JudgedDay[], today: CalendarDay): AdherenceCounts {
  const counts: AdherenceCounts = {
    states: { done: 0, partial: 0, zero: 0, missing: 0, pending: 0, rest: 0, excused: 0, future: 0, out: 0 },
    kept: 0,
    doseMinutes: 0,
    askedMinutes: 0,
    missingMinutes: 0,
    walkedMinutes: 0,
    thirtyMet: 0,
    thirtyDays: 0,
    thirtyLogged: 0,
  }
  for (const judged of days) {
    counts.states[judged.state] += 1
    if (judged.target !== null) countAsked(counts, judged, judged.target.minutes)
    countThirty(counts, judged, today)
  }
  return counts
}

const isDue = (state: DayState) =>
  state === 'done' || state === 'partial' || state === 'zero' || state === 'missing'

function countAsked(counts: AdherenceCounts, { state, minutes }: JudgedDay, asked: number): void {
  if (isDue(state) || state === 'rest' || state === 'excused') counts.walkedMinutes += minutes
  if (!isDue(state)) return
  counts.askedMinutes += asked
  counts.doseMinutes += Math.min(minutes, asked)
  if (state === 'missing') counts.missingMinutes += asked
  // 80 % in whole numbers: 0.8 has no exact float.
  if (minutes * 5 >= asked * 4) counts.kept += 1
}

function countThirty(
  counts: AdherenceCounts,
  { day, state, minutes, hasEntry }: JudgedDay,
  today: CalendarDay,
): void {
  if (state === 'out' || state === 'future' || state === 'excused') return
  if (day === today && minutes < 30 && state !== 'zero') return
  counts.thirtyDays += 1
  if (minutes >= 30) counts.thirtyMet += 1
  if (hasEntry) counts.thirtyLogged += 1
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** The shares that follow from counted days: null where nothing was asked, never 0 % or 100 %. */
export function adherenceOf(counts: AdherenceCounts): Adherence {
  const { states, doseMinutes, askedMinutes, missingMinutes, thirtyMet, thirtyDays, thirtyLogged } = counts
  const { done, missing } = states
  const due = done + states.partial + states.zero + missing
  const logged = due - missing
  return {
    states,
    session: {
      done,
      kept: counts.kept,
      due,
      logged,
      low: share(done, due),
      high: share(done + missing, due),
      ofLogged: share(done, logged),
    },
    dose: {
      low: share(doseMinutes, askedMinutes),
      high: share(doseMinutes + missingMinutes, askedMinutes),
      ofLogged: share(doseMinutes, askedMinutes - missingMinutes),
    },
    volume: share(counts.walkedMinutes, askedMinutes),
    reporting: share(logged, due),
    thirty: {
      met: thirtyMet,
      days: thirtyDays,
      logged: thirtyLogged,
      low: share(thirtyMet, thirtyDays),
      high: share(thirtyMet + thirtyDays - thirtyLogged, thirtyDays),
      ofLogged: share(thirtyMet, thirtyLogged),
    },
  }
}

/** Adherence over a window of days, each judged by the target that was in force on it. */
export function adherence(input: AdherenceInput): Adherence {
  const { programme, today } = input
  const inForce = inForceBy(input.targets)
  const targetOn = (day: CalendarDay) => {
    const target = inForce(day)
    return day < programme.start || (programme.end !== null && day > programme.end) ? null : target
  }
  return adherenceOf(countDays(judgeDays({ ...input, targetOn }), today))
}
