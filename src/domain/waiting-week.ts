import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { waitingWeeks } from '@/domain/ripe-weeks'
import { reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'

/** The week of one patient that is decided next, and how many wait, this one included. */
export type WaitingWeek = { patientId: string; week: WeekProposal; waiting: number }

/** A record, and the first days of its decided weeks of which something arrived after the decision. */
type Asked = { record: RecordFacts; touched: readonly CalendarDay[] }

/** First day whose entries are read for the weeks that wait: each is judged by the seven days before it too. Null where
 * none waits. The record needs no entries. */
export function firstJudgedDay({ record, touched }: Asked, at: Instant): CalendarDay | null {
  if (isStopped(record)) return null
  const [first] = [...waitingWeeks(record, at), ...touched].sort()
  return first === undefined ? null : addDays(first, -7)
}

/** Weeks that new entries changed come first. Null where none waits, or while a stop is open. */
export function waitingWeek(
  { patientId, record, touched }: Asked & { patientId: string },
  at: Instant,
): WaitingWeek | null {
  if (isStopped(record)) return null
  const weeks = [...reopenedWeeks(record, at, touched), ...weeksToDecide(record, at)]
  const [week] = weeks
  return week === undefined ? null : { patientId, week, waiting: weeks.length }
}
