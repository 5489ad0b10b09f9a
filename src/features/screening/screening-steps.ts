import { nextStep, stepAt } from '@/domain/screening-step'
import type { GivenAnswers } from '@/domain/screening'
import type { ScreeningStep } from '@/domain/screening-step'

/** What an address asks for; never a question beyond the first that is open, nor the check before all are answered. */
export function stepOf(wished: string | null, given: GivenAnswers): ScreeningStep {
  const next = nextStep(given)
  const at = Number(wished)
  return next.kind === 'check' || at <= next.at ? stepAt(at, given) : next
}

export const addressOf = (step: ScreeningStep): string =>
  `/screening?step=${step.kind === 'check' ? 'check' : String(step.at)}`

/** After an answer: the next question, or the check once none is open; a mended answer goes back to the check. */
export function stepAfter(at: number, given: GivenAnswers): ScreeningStep {
  const next = nextStep(given)
  return next.kind === 'check' ? next : stepAt(at + 1, given)
}
