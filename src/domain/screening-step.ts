import { screeningQuestions } from '@/domain/screening'
import type { GivenAnswers, ScreeningAnswers, ScreeningQuestion } from '@/domain/screening'

/** A question by its place, from 1, or the last look at all answers. */
export type ScreeningStep =
  | { kind: 'question'; at: number; question: ScreeningQuestion }
  | { kind: 'check'; answers: ScreeningAnswers }

/** The first question that is still open; the check once none is. */
export function nextStep(given: GivenAnswers): ScreeningStep {
  const place = screeningQuestions.findIndex((question) => given[question] === undefined)
  const question = screeningQuestions[place]
  return question === undefined
    ? { kind: 'check', answers: given as ScreeningAnswers }
    : { kind: 'question', at: place + 1, question }
}

/** The question at a place, from 1; what comes next where there is none. */
export function stepAt(place: number, given: GivenAnswers): ScreeningStep {
  const question = screeningQuestions[place - 1]
  return question === undefined ? nextStep(given) : { kind: 'question', at: place, question }
}
