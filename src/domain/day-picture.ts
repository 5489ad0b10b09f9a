import type { DayState } from '@/domain/adherence'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { ZeroReason } from '@/domain/entry'
import type { PauseReason, RecordFacts } from '@/domain/record'

/** One day as every chart, table and list draws it. */
export type DayPicture = {
  day: CalendarDay
  weekday: Weekday
  state: DayState
  /** A safety stop was raised on this day. */
  stop: boolean
  /** Why the day is excused, where its state is; a stop outranks a pause. */
  excusedFor: PauseReason | 'stop' | null
  minutes: number
  walks: number
  /** Whole-walk minutes of the rung in force, rest days included; null while no rung is. */
  target: number | null
  /** Before the day's first scored walk, by start time. */
  before: number | null
  /** The day's highest. */
  worst: number | null
  morning: number | null
  late: boolean
  zero: boolean
  zeroReason: ZeroReason | null
  walkedOnRest: boolean
}

/** The days of a range, both ends included. */
export function dayPictures(_record: RecordFacts, _from: CalendarDay, _to: CalendarDay): DayPicture[] {
  throw new Error('being built')
}
