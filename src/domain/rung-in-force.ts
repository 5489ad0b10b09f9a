import type { Target } from '@/domain/adherence'
import { addDays, minDay } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { DecisionFacts, DecisionKind, ProgrammeFacts } from '@/domain/programme'
import { programmeChanges, wholeWalk } from '@/domain/programme-change'
import type { ProgrammeChange } from '@/domain/programme-change'
import { Refusal } from '@/domain/refusal'

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
  cause: ProgrammeChange['cause']
  decisionId: string | null
}

/** Which rung was, is and will be in force, in order of days, derived from programmes and decisions alone. Of several
 * changes that count from the same day only the one recorded last is one. */
export function rungsInForce(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
): RungInForce[] {
  const changes = programmeChanges(programmes, decisions)
  return changes.flatMap((change, index) => {
    const next = changes[index + 1]
    const { from, programme } = change
    const eve = next === undefined ? null : addDays(next.from, -1)
    const to =
      eve !== null && programme.endDay !== null ? minDay(eve, programme.endDay) : (eve ?? programme.endDay)
    if (to !== null && to < from) return []
    return [
      {
        from,
        to,
        rung: change.rung,
        minutes: wholeWalk(programme, change.briskMinutes),
        briskMinutes: change.briskMinutes,
        weekdays: programme.weekdays,
        programmeId: programme.id,
        cause: change.cause,
        decisionId: change.decision?.id ?? null,
      },
    ]
  })
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
  kind: DecisionKind,
  { rungs }: Pick<ProgrammeFacts, 'rungs'>,
  { rung, briskMinutes }: Pick<RungInForce, 'rung' | 'briskMinutes'>,
): Pick<DecisionFacts, 'rungBefore' | 'rungAfter' | 'minutesAfter'> | Refusal {
  const isHalved = briskMinutes !== rungs[rung - 1]
  const stay = { rungBefore: rung, rungAfter: rung }
  if (kind === 'hold') return { ...stay, minutesAfter: isHalved ? briskMinutes : null }
  if (kind === 'back') {
    return rung > 1
      ? { rungBefore: rung, rungAfter: rung - 1, minutesAfter: null }
      : { ...stay, minutesAfter: Math.max(1, Math.floor(briskMinutes / 2)) }
  }
  if (isHalved) return { ...stay, minutesAfter: null }
  return rung < rungs.length
    ? { rungBefore: rung, rungAfter: rung + 1, minutesAfter: null }
    : new Refusal('top-rung')
}
