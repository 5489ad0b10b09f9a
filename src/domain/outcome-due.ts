import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { openRequest } from '@/domain/outcome'
import type { OutcomeFacts, OutcomeOccasion } from '@/domain/outcome'
import { programmeOn } from '@/domain/programme'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'

/** For so many days a set waits to be answered, its first day included; and so long its answers can be corrected. */
export const OUTCOME_DAYS = 14

/** The weeks of a course with whose first day a set falls due. */
const dueWeeks = [
  ['start', 1],
  ['week-6', 6],
  ['week-12', 12],
] as const

/** A set that the course brings, with its first and last day. */
type PlannedOutcome = { occasion: OutcomeOccasion; from: CalendarDay; to: CalendarDay }

export type DueOutcome = {
  occasion: OutcomeOccasion
  /** Who asked; null of a set that the course brings. */
  by: string | null
  /** The last day on which it is asked; null: until it is answered. */
  until: CalendarDay | null
  /** At the start, and while a course is as young, nothing has had time to change. */
  asksChange: boolean
}

type Ground = Pick<RecordFacts, 'programmes' | 'stops'> & { outcomes: OutcomeFacts; today: CalendarDay }

/**
 * The set that the patient is asked today, or null. One that the course brings goes before one that a clinician asks:
 * its answers are given to both. Whatever was answered within the fourteen days of a set counts as that set. After a
 * safety stop nothing is asked until it is lifted.
 */
export function dueOutcome(record: Ground): DueOutcome | null {
  const { outcomes, today } = record
  if (isStopped(record)) return null
  const planned = plannedOf(record).find(({ from, to }) => from <= today && today <= to)
  if (planned !== undefined) {
    const { occasion, to } = planned
    return { occasion, by: null, until: to, asksChange: occasion !== 'start' }
  }
  const request = openRequest(outcomes)
  if (request === null) return null
  const began = lastCourseStart(record)
  const asksChange = began !== null && today >= addDays(began, OUTCOME_DAYS)
  return { occasion: 'asked', by: request.by, until: null, asksChange }
}

/** The next set that the course will bring, or null: none is left in it, or none goes on. */
export const nextOutcome = (record: Ground): PlannedOutcome | null =>
  plannedOf(record).find(({ from }) => from > record.today) ?? null

/** What the course that goes on today brings and has not been answered. */
function plannedOf({ programmes, outcomes, today }: Ground): PlannedOutcome[] {
  const start = programmeOn(programmes, today)?.courseStart ?? null
  if (start === null) return []
  return dueWeeks
    .map(([occasion, week]) => {
      const from = addDays(start, 7 * (week - 1))
      return { occasion, from, to: addDays(from, OUTCOME_DAYS - 1) }
    })
    .filter(({ from, to }) => outcomes.answers.every(({ day }) => day < from || day > to))
}

/** The first day of the course that began last, going on or over; null before the first. */
export const lastCourseStart = ({
  programmes,
  today,
}: Pick<Ground, 'programmes' | 'today'>): CalendarDay | null =>
  programmes.reduce<CalendarDay | null>(
    (latest, { courseStart }) =>
      courseStart !== null && courseStart <= today && (latest === null || courseStart > latest)
        ? courseStart
        : latest,
    null,
  )
