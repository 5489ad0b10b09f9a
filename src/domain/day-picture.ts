import type { DayState } from '@/domain/adherence'
import { weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { WalkEntry, ZeroReason } from '@/domain/entry'
import { pauseOn, pausesIn } from '@/domain/record'
import type { PauseReason, RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { RecordDay } from '@/domain/record-day'
import { dayPain } from '@/domain/week'

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
  /** Something of it was typed in from a printed diary. */
  paper: boolean
  /** The patient said "no walk today"; with a walk on the same day the walk counts. */
  zero: boolean
  zeroReason: ZeroReason | null
  walkedOnRest: boolean
}

/** Pain of a day's walks: before the first, by start time, and the highest after any. */
export const painOfWalks = (walks: readonly WalkEntry[]): { before: number | null; worst: number | null } =>
  dayPain(walks.map(({ startedAt, before, worst }) => ({ start: startedAt, before, worst })))

/** Why a day does not count: a stop that is open on it, else a pause. */
export function excuseOn(record: RecordFacts, day: CalendarDay): PauseReason | 'stop' | null {
  if (record.stops.some((stop) => stop.day <= day && (stop.liftedDay === null || day <= stop.liftedDay)))
    return 'stop'
  return pauseOn(pausesIn(record), day)?.reason ?? null
}

/** The days of a range, both ends included. */
export const dayPictures = (record: RecordFacts, from: CalendarDay, to: CalendarDay): DayPicture[] =>
  picturesOf(record, recordDays(record, { from, to }))

/** Days of the record, judged already. */
export function picturesOf(record: RecordFacts, days: readonly RecordDay[]): DayPicture[] {
  const stopDays = new Set(record.stops.map(({ day }) => day))
  return days.map((day) => picture(record, day, stopDays))
}

function picture(record: RecordFacts, facts: RecordDay, stopDays: ReadonlySet<CalendarDay>): DayPicture {
  const { day, state, minutes, walks, zero, morning } = facts
  const counted = [...walks, ...(zero === null ? [] : [zero]), ...(morning === null ? [] : [morning])]
  return {
    day,
    weekday: weekdayOf(day),
    state,
    stop: stopDays.has(day),
    excusedFor: state === 'excused' ? excuseOn(record, day) : null,
    minutes,
    walks: walks.length,
    target: facts.rung?.minutes ?? null,
    ...painOfWalks(walks),
    morning: morning?.morning ?? null,
    late: counted.some(({ entryLate }) => entryLate),
    paper: counted.some(({ source }) => source === 'paper'),
    zero: zero !== null,
    zeroReason: zero?.reason ?? null,
    walkedOnRest: state === 'rest' && minutes > 0,
  }
}
