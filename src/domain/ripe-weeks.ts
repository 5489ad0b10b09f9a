import { addDays, daysBetween, instantAt, localDay, localMinuteOfDay, NOON } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { weekWindow } from '@/domain/exercise-record'
import { programmeOn } from '@/domain/programme'
import type { DecisionFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'

/** The decision of a week that stands: the one made last and not taken back. */
export const decisionOfWeek = (
  decisions: readonly DecisionFacts[],
  weekStart: CalendarDay,
): DecisionFacts | null =>
  decisions.findLast((one) => one.weekStart === weekStart && one.withdrawn === null) ?? null

/** Every week of the course that goes on tomorrow, of those ripe at that moment, oldest first: with the last day of a
 * programme, or on the eve of another one, there is nothing left to decide. */
export function ripeWeeks(record: RecordFacts, at: Instant): CalendarDay[] {
  const today = localDay(at, record.timeZone)
  const start = programmeOn(record.programmes, addDays(today, 1))?.courseStart ?? null
  if (start === null) return []
  // From noon on, the week that ended yesterday is ripe too.
  const lastDay = addDays(today, localMinuteOfDay(at, record.timeZone) >= NOON ? -1 : -2)
  const count = Math.floor((daysBetween(start, lastDay) + 1) / 7)
  return Array.from({ length: Math.max(0, count) }, (_, place) => addDays(start, 7 * place))
}

/** Noon after the week's last day, in the patient's zone. */
export const ripeAt = ({ timeZone }: RecordFacts, weekStart: CalendarDay): Instant =>
  instantAt(addDays(weekStart, 7), NOON, timeZone)

/** A version of the course was in force on the week's last day. */
export const isOfCourse = (
  { programmes }: RecordFacts,
  start: CalendarDay,
  weekStart: CalendarDay,
): boolean => programmeOn(programmes, weekWindow(weekStart).to)?.courseStart === start

/** First days of the weeks that wait: ripe ones without a decision, oldest first. Entries are not read. */
export const waitingWeeks = (record: RecordFacts, at: Instant): CalendarDay[] =>
  ripeWeeks(record, at).filter((weekStart) => decisionOfWeek(record.decisions, weekStart) === null)

/** Those of them for which something is proposed. Entries are not read. */
export function decidableWeeks(record: RecordFacts, at: Instant): CalendarDay[] {
  const start = programmeOn(record.programmes, addDays(record.today, 1))?.courseStart ?? null
  if (start === null) return []
  return waitingWeeks(record, at).filter((weekStart) => isOfCourse(record, start, weekStart))
}
