import type { Target } from '@/domain/adherence'
import { addDays, minDay } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import { itemChanges, itemOf, wholeWalk } from '@/domain/programme-change'
import type { ItemChange } from '@/domain/programme-change'

export type ItemInForce = {
  from: CalendarDay
  /** Last day, included; null while it stays. */
  to: CalendarDay | null
  /** From 1. */
  rung: number
  /** Brisk minutes of the walk, the dose of an exercise; less than the rung's own after a step back from the first. */
  amount: number
  weekdays: Weekday[]
  programmeId: string
  cause: ItemChange['cause']
  decisionId: string | null
}

/** The walk: `minutes` are the whole walk, brisk minutes with warm-up and cool-down. */
export type RungInForce = Omit<ItemInForce, 'amount'> & { minutes: number; briskMinutes: number }

/** Which rung of an item was, is and will be in force, in order of days, derived from programmes and decisions alone. Of
 * several changes that count from the same day only the one recorded last is one. */
export function itemInForce(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
  item: string,
): ItemInForce[] {
  const changes = itemChanges(programmes, decisions, item)
  return changes.flatMap((change, index) => {
    const { from, programme, rung } = change
    const next = changes[index + 1]
    const eve = next === undefined ? null : addDays(next.from, -1)
    const to =
      eve !== null && programme.endDay !== null ? minDay(eve, programme.endDay) : (eve ?? programme.endDay)
    if (rung === null || (to !== null && to < from)) return []
    const weekdays = item === WALK ? programme.weekdays : (itemOf(programme, item)?.weekdays ?? [])
    return [
      {
        from,
        to,
        rung,
        amount: change.amount,
        weekdays,
        programmeId: programme.id,
        cause: change.cause,
        decisionId: change.decision?.id ?? null,
      },
    ]
  })
}

/** The rungs of the walk. */
export function rungsInForce(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
): RungInForce[] {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]))
  const rungs: RungInForce[] = []
  // Field by field: two hundred patients with a year of decisions are read at a time, and a rest copies slowly.
  for (const item of itemInForce(programmes, decisions, WALK)) {
    const { from, to, rung, amount: briskMinutes, weekdays, programmeId, cause, decisionId } = item
    const programme = byId.get(programmeId)
    if (programme === undefined) continue
    const minutes = wholeWalk(programme, briskMinutes)
    rungs.push({ from, to, rung, briskMinutes, minutes, weekdays, programmeId, cause, decisionId })
  }
  return rungs
}

/** The rung in force on a day; null before the first, after the end and between programmes. */
export function rungOn<Rung extends { from: CalendarDay; to: CalendarDay | null }>(
  rungs: readonly Rung[],
  day: CalendarDay,
): Rung | null {
  return rungs.findLast((rung) => rung.from <= day && (rung.to === null || day <= rung.to)) ?? null
}

export const targetsOf = (rungs: readonly RungInForce[]): Target[] =>
  rungs.map(({ from, minutes, weekdays }) => ({ from, minutes, weekdays }))
