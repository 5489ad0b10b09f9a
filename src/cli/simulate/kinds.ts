import type { Kind } from '@/cli/simulate/kind'
import type { ProposalKind } from '@/domain/decision'

/** The model of the rules' paragraph on simulated weeks; every other kind is this one but for what it names. */
export const steady: Kind = {
  name: 'steady mild pain',
  pain: 3,
  noise: 1,
  walks: 0.85,
  share: 1,
  painAnswers: 1,
  morningAnswers: 0.8,
  highBaseline: false,
  rise: 0,
  happening: null,
}
const kind = (name: string, change: Partial<Kind>): Kind => ({ ...steady, name, ...change })

const worseFrom3 = kind('worse after a step', { rise: 2 })
const worseFrom4 = kind('worse after a step, from 4', { pain: 4, rise: 2 })

export const kinds: readonly Kind[] = [
  steady,
  kind('perfect', { pain: 1, noise: 0, walks: 1, morningAnswers: 1 }),
  worseFrom3,
  worseFrom4,
  kind('silent', { happening: 'falls-silent' }),
  kind('walks half the minutes', { share: 0.5 }),
  kind('walks half the days', { walks: 0.5 }),
  kind('rarely enters pain', { painAnswers: 0.2 }),
  kind('high baseline', { pain: 5, highBaseline: true }),
  kind('high baseline, mode off', { pain: 5 }),
  kind('a flare in the middle', { happening: 'flare' }),
  kind('moving down the leg', { happening: 'down-the-leg' }),
  kind('red flag', { happening: 'red-flag' }),
]

/** What the rules say comes out of simulated weeks, in percent. */
export type RulesRow = { kind: Kind; decision: ProposalKind; expected: number; tolerance: number }

export const rulesRows: readonly RulesRow[] = [
  { kind: steady, decision: 'progress', expected: 59, tolerance: 2 },
  { kind: steady, decision: 'step-back', expected: 4, tolerance: 1 },
  { kind: worseFrom3, decision: 'step-back', expected: 86, tolerance: 3 },
  { kind: worseFrom4, decision: 'step-back', expected: 99, tolerance: 1 },
]
