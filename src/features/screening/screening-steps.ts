import { firstOpen, screeningQuestions } from '@/domain/screening'
import type { GivenAnswers, ScreeningQuestion } from '@/domain/screening'

/** A question by its place, or the last look at all answers. */
export type ScreeningStep = { kind: 'question'; at: number; question: ScreeningQuestion } | { kind: 'check' }

const CHECK = 'check'

const questionAt = (at: number): ScreeningStep => {
  const question = screeningQuestions[at - 1]
  return question === undefined ? { kind: CHECK } : { kind: 'question', at, question }
}

/** What an address asks for; never a question beyond the first that is open, nor the check before all are answered. */
export function stepOf(wished: string | null, given: GivenAnswers): ScreeningStep {
  const open = firstOpen(given)
  if (wished === CHECK) return open === null ? { kind: CHECK } : questionAt(open)
  const at = Number(wished)
  const isPlace = Number.isInteger(at) && at >= 1 && at <= screeningQuestions.length
  if (isPlace && at <= (open ?? screeningQuestions.length)) return questionAt(at)
  return questionAt(open ?? screeningQuestions.length + 1)
}

export const addressOf = (step: ScreeningStep): string =>
  `/screening?step=${step.kind === CHECK ? CHECK : String(step.at)}`

/** After an answer: the next question, or the check once none is open; a mended answer goes back to the check. */
export function stepAfter(at: number, given: GivenAnswers): ScreeningStep {
  return firstOpen(given) === null ? { kind: CHECK } : questionAt(at + 1)
}
