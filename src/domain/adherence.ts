import type { CalendarDay, Weekday } from '@/domain/calendar-day'

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

export function adherence(_input: AdherenceInput): Adherence {
  throw new Error('being built')
}
