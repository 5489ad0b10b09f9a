import { exampleDay as day, exampleId, exampleZone } from '@/domain/example-facts'
import { instantAt } from '@/domain/calendar-day'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers, ScreeningFacts } from '@/domain/screening'

/** Every question answered no, but for those that are named. */
export const exampleAnswers = (change: Partial<ScreeningAnswers> = {}): ScreeningAnswers => ({
  ...(Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as ScreeningAnswers),
  ...change,
})

/** Answered by the patient after noon, three days before the first day; not signed. */
export function exampleScreening(change: Partial<ScreeningAnswers> = {}): ScreeningFacts {
  const at = instantAt(day(-3), 13 * 60, exampleZone)
  return {
    id: exampleId(1),
    day: day(-3),
    recordedAt: at,
    arrivedAt: at,
    by: 'patient',
    byName: null,
    answers: exampleAnswers(change),
    signed: null,
  }
}
