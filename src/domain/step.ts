import type { DecisionKind, DecisionStep } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'

/** Half of an amount, rounded down, at least 1. */
export const halved = (amount: number): number => Math.max(1, Math.floor(amount / 2))

export type StepOutcome = Pick<DecisionStep, 'rungBefore' | 'rungAfter' | 'amountAfter'>

/** What each rung asks for, and the highest rung that is open to the patient (all of them, unless loads are barred). */
export type OpenLadder = { amounts: readonly number[]; top: number }

/**
 * What a step would put in force, from where an item stands: 'top-rung' when there is no next one. Back on the first rung
 * halves the amount (rounded down, at least 1); a step back from a rung that is closed since goes to the highest open one; a step up from a halved rung brings that rung back in full.
 */
export function stepFrom(
  kind: DecisionKind,
  { amounts, top }: OpenLadder,
  { rung, amount }: { rung: number; amount: number },
): StepOutcome | Refusal {
  const isHalved = amount !== amounts[rung - 1]
  const stay = { rungBefore: rung, rungAfter: rung }
  if (kind === 'hold') return { ...stay, amountAfter: isHalved ? amount : null }
  if (kind === 'step-back') {
    return rung > 1
      ? { rungBefore: rung, rungAfter: Math.min(rung - 1, top), amountAfter: null }
      : { ...stay, amountAfter: halved(amount) }
  }
  if (isHalved) return { ...stay, amountAfter: null }
  return rung < top ? { rungBefore: rung, rungAfter: rung + 1, amountAfter: null } : new Refusal('top-rung')
}
