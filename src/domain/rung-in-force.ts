import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { Target } from '@/domain/adherence'
import type { DecisionFacts, DecisionKind, ProgrammeFacts } from '@/domain/programme'
import type { Refusal } from '@/domain/refusal'

export type RungCause = 'start' | 'next' | 'hold' | 'back' | 'undo'
export type RungInForce = {
  from: CalendarDay
  /** Last day, included; null while it stays. */
  to: CalendarDay | null
  /** From 1. */
  rung: number
  /** The whole walk: brisk minutes with warm-up and cool-down. */
  minutes: number
  /** Without warm-up and cool-down; less than the rung's own after a step back from the first rung. */
  briskMinutes: number
  weekdays: Weekday[]
  programmeId: string
  cause: RungCause
  decisionId: string | null
}

/** Which rung was, is and will be in force, in order of days, derived from programmes and decisions alone. */
export function rungsInForce(
  _programmes: readonly ProgrammeFacts[],
  _decisions: readonly DecisionFacts[],
): RungInForce[] {
  throw new Error('being built')
}

/** The rung in force on a day; null before the first, after the end and between programmes. */
export function rungOn(rungs: readonly RungInForce[], day: CalendarDay): RungInForce | null {
  return rungs.findLast((rung) => rung.from <= day && (rung.to === null || day <= rung.to)) ?? null
}

export const targetsOf = (rungs: readonly RungInForce[]): Target[] =>
  rungs.map(({ from, minutes, weekdays }) => ({ from, minutes, weekdays }))

/** What a step by hand would put in force: 'top-rung' when there is no next one. Back on the first rung halves the
 * brisk minutes (rounded down, at least 1); a step up from a halved first rung brings that rung back in full. */
export function stepFrom(
  _kind: DecisionKind,
  _programme: ProgrammeFacts,
  _inForce: Pick<RungInForce, 'rung' | 'briskMinutes'>,
): Pick<DecisionFacts, 'rungBefore' | 'rungAfter' | 'minutesAfter'> | Refusal {
  throw new Error('being built')
}
