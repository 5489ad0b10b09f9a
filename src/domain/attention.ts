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

/** Since the last entry: due days, or calendar days that nothing excuses. */
export const isSilent = (dueDays: number, calendarDays: number): boolean => dueDays >= 3 || calendarDays >= 7

/** Of the last seven days' sessions; `low` is a share. */
export const walksLess = ({ due, low }: { due: number; low: number | null }): boolean =>
  due >= 3 && low !== null && low < 0.5

export const hasManyReds = (redDays: number): boolean => redDays >= 2

/** All reasons that apply, and the rank of the most urgent: 0 is safety, 6 on track. */
export function triage(input: AttentionInput): { reasons: AttentionReason[]; rank: number } {
  const silent = isSilent(input.dueDaysSinceLastEntry, input.calendarDaysSinceLastEntry)
  const applies: Record<AttentionReason, boolean> = {
    safety: input.openRedFlag,
    flare:
      input.flareDaysLast3 >= 1 ||
      hasManyReds(input.redsLast7) ||
      input.painVerdict === 'worsened' ||
      input.peripheralising,
    silent,
    'walking-less': !silent && walksLess({ due: input.dueLast7, low: input.sessionLowLast7 }),
    waiting: input.waiting,
    decide: input.undecidedWeeks >= 1,
  }
  const reasons = attentionReasons.filter((reason) => applies[reason])
  return { reasons, rank: rankOf(reasons[0] ?? null) }
}

/** How urgent a reason is; null is of who is on track. */
export const rankOf = (reason: AttentionReason | null): number =>
  reason === null ? attentionReasons.length : attentionReasons.indexOf(reason)
