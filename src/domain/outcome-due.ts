import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { openRequest } from '@/domain/outcome'
import type { OutcomeFacts, OutcomeOccasion } from '@/domain/outcome'
import { programmeOn } from '@/domain/programme'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'

/** For so many days a set waits to be answered, its first day included; and so long its answers can be corrected. */
export const OUTCOME_DAYS = 14

/** The week of the course with whose first day a set falls due. */
const dueWeeks = { start: 1, 'week-6': 6, 'week-12': 12 } as const
const planned = ['start', 'week-6', 'week-12'] as const

export type DueOutcome = {
  occasion: OutcomeOccasion
  /** Who asked; null of a set that the course brings. */
  by: string | null
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
  const { programmes, outcomes, today } = record
  if (isStopped(record)) return null
  const start = programmeOn(programmes, today)?.courseStart ?? null
  const occasion = start === null ? null : plannedOn(start, record)
  if (occasion !== null) return { occasion, by: null, asksChange: occasion !== 'start' }
  const request = openRequest(outcomes)
  if (request === null) return null
  const began = lastCourseStart(record)
  const asksChange = began !== null && today >= addDays(began, OUTCOME_DAYS)
  return { occasion: 'asked', by: request.by, asksChange }
}

function plannedOn(start: CalendarDay, { outcomes, today }: Ground): OutcomeOccasion | null {
  const isDue = (occasion: (typeof planned)[number]) => {
    const from = addDays(start, 7 * (dueWeeks[occasion] - 1))
    const isAnswered = outcomes.answers.some(({ day }) => day >= from && day < addDays(from, OUTCOME_DAYS))
    return today >= from && today < addDays(from, OUTCOME_DAYS) && !isAnswered
  }
  return planned.find(isDue) ?? null
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
