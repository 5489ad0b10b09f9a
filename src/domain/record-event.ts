import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts, PauseReason } from '@/domain/record'
import type { GateItem } from '@/domain/safety'

type Change = {
  day: CalendarDay
  rungBefore: number
  rungAfter: number
  /** Whole-walk minutes. */
  minutesBefore: number
  minutesAfter: number
  reason: string
  by: string
}
export type RecordEvent =
  | { kind: 'start'; day: CalendarDay; rung: number; rungs: number; minutes: number; by: string }
  | ({ kind: 'up' | 'held' | 'down' | 'undo' } & Change)
  | { kind: 'pause'; day: CalendarDay; from: CalendarDay; to: CalendarDay | null; reason: PauseReason }
  | { kind: 'flare'; day: CalendarDay }
  | { kind: 'stop'; day: CalendarDay; answer: GateItem | null; open: boolean }
  | { kind: 'lift'; day: CalendarDay; by: string | null; reason: string | null }

/** What happened in a range, in order of days. A pause that began earlier stands on the first day, with its own `from`. */
export function eventsOf(_record: RecordFacts, _from: CalendarDay, _to: CalendarDay): RecordEvent[] {
  throw new Error('being built')
}
