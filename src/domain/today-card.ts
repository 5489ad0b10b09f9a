import type { DayState } from '@/domain/adherence'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { ZeroReason } from '@/domain/entry'
import type { PauseReason, RecordFacts } from '@/domain/record'
import type { StopFacts } from '@/domain/stop'
import type { WeekFigures } from '@/domain/week'

/** The latest decision that stands: made, perhaps in force only from tomorrow. */
export type LastChange = {
  kind: 'next' | 'hold' | 'back' | 'undo'
  from: CalendarDay
  rungBefore: number
  rungAfter: number
  /** Whole-walk minutes. */
  minutesBefore: number
  minutesAfter: number
  reason: string
  by: string
  figures: WeekFigures | null
}

export type TodayCard = {
  day: CalendarDay
  /** none: nothing prescribed · waiting: starts later · stopped: an open safety stop */
  phase: 'none' | 'waiting' | 'active' | 'stopped' | 'ended'
  state: DayState
  startDay: CalendarDay | null
  endDay: CalendarDay | null
  minutesDone: number
  /** Whole-walk minutes asked today; null when none are (rest, excused, stopped, nothing prescribed). */
  minutesAsked: number | null
  /** Of the rung in force, whatever the day asks; null without one. */
  targetMinutes: number | null
  rung: number | null
  rungs: number
  week: number | null
  morningDue: boolean
  morning: number | null
  zero: { reason: ZeroReason | null } | null
  excusedFor: PauseReason | 'stop' | null
  openStop: StopFacts | null
  lastChange: LastChange | null
  /** The median of the last seven walks, else the target; null without either. */
  usualMinutes: number | null
  /** For "Log N min": what is left of the target, or the whole of it when nothing is logged or nothing is left. */
  logMinutes: number | null
}

/** Everything that Today shows, at that moment, in the patient's zone. */
export function todayCard(_record: RecordFacts, _at: Instant): TodayCard {
  throw new Error('being built')
}
