import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { TimedWalk } from '@/domain/timed-walk'

/** A walk that was answered up to the gate and left there. Nothing of it is recorded yet. */
export type WalkDraft = {
  /** Of the walk to be. */
  id: string
  day: CalendarDay
  /** Null when typed for an earlier day: such a walk has no time of its own. */
  startedAt: Instant | null
  minutes: number
  before: number | null
  worst: number | null
  savedAt: Instant
  /** Of a walk that was timed: it keeps its own start and zone, on a later day too. */
  timed?: TimedWalk | null
}
