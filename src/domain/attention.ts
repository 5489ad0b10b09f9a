import type { PainVerdict } from '@/domain/pain-change'

/** Why a patient needs somebody, most urgent first. */
export const attentionReasons = ['safety', 'flare', 'silent', 'walking-less', 'waiting', 'decide'] as const
export type AttentionReason = (typeof attentionReasons)[number]

export type AttentionInput = {
  openRedFlag: boolean
  flareDaysLast3: number
  redsLast7: number
  painVerdict: PainVerdict
  peripheralising: boolean
  dueDaysSinceLastEntry: number
  /** Unexcused days. */
  calendarDaysSinceLastEntry: number
  dueLast7: number
  /** 0–1; null of nothing due. */
  sessionLowLast7: number | null
  waiting: boolean
  undecidedWeeks: number
}

/** All reasons that apply, and the rank of the most urgent: 0 is safety, 6 on track. */
export function triage(input: AttentionInput): { reasons: AttentionReason[]; rank: number } {
  const silent = input.dueDaysSinceLastEntry >= 3 || input.calendarDaysSinceLastEntry >= 7
  const low = input.sessionLowLast7
  const applies: Record<AttentionReason, boolean> = {
    safety: input.openRedFlag,
    flare:
      input.flareDaysLast3 >= 1 ||
      input.redsLast7 >= 2 ||
      input.painVerdict === 'worsened' ||
      input.peripheralising,
    silent,
    'walking-less': !silent && input.dueLast7 >= 3 && low !== null && low < 0.5,
    waiting: input.waiting,
    decide: input.undecidedWeeks >= 1,
  }
  const reasons = attentionReasons.filter((reason) => applies[reason])
  const [first] = reasons
  return { reasons, rank: first === undefined ? attentionReasons.length : attentionReasons.indexOf(first) }
}
