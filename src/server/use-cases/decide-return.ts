import type { CalendarDay } from '@/domain/calendar-day'
import { programmeOn } from '@/domain/programme'
import type { DecisionFacts, DecisionStep } from '@/domain/programme'
import { isStopped, type RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { returnItems } from '@/domain/return-proposal'
import type { CareScope } from '@/server/access/scope'
import { insertDecision } from '@/server/db/decision'

export type ReturnChoice = {
  decisionId: string
  /** Of the items that come back to another rung than the one proposed; rungs count from 1. */
  rungs: { item: string; rung: number }[]
  /** Needed where a rung changes. */
  reason: string | null
}

/** Whether that decision is the answer to this very choice, sent before. @throws Refusal same-id-other-content */
export function wasSent(sent: DecisionFacts | undefined, { rungs, reason }: ReturnChoice): boolean {
  if (sent === undefined) return false
  const isSame = rungs.every(({ item, rung }) => {
    const step = sent.steps.find((one) => one.item === item)
    return step === undefined || step.rungAfter === rung
  })
  if (!isSame || sent.reason !== reason) throw new Refusal('same-id-other-content')
  return true
}

/**
 * After a break: one decision by hand for every item that comes back to another rung than it left. Nothing is stored
 * where none does.
 * @throws Refusal stop-open | rung-unknown at rungs.N.rung (above the one it left) | not-found at rungs.N.item |
 * reason-missing at reason | not-found for an id that is somebody else's
 */
export async function decideReturn(
  scope: CareScope,
  record: RecordFacts,
  { decisionId, rungs, reason }: ReturnChoice,
  { fromDay, daysAway }: { fromDay: CalendarDay; daysAway: number },
): Promise<void> {
  const items = returnItems(record, daysAway)
  for (const [place, choice] of rungs.entries()) {
    const left = items.find(({ item }) => item === choice.item)
    if (left === undefined) throw new Refusal('not-found', `rungs.${String(place)}.item`)
    if (choice.rung > left.rung) throw new Refusal('rung-unknown', `rungs.${String(place)}.rung`)
  }
  const chosen = new Map(rungs.map(({ item, rung }) => [item, rung]))
  const steps = items.flatMap(({ item, rung, proposed }): DecisionStep[] => {
    const rungAfter = chosen.get(item) ?? proposed
    if (rungAfter === rung) return []
    const by = { kind: 'return', amountAfter: null, proposal: null, figures: null } as const
    return [{ ...by, item, rungBefore: rung, rungAfter }]
  })
  const programme = programmeOn(record.programmes, record.today)
  if (steps.length === 0 || programme === null) return
  if (isStopped(record)) throw new Refusal('stop-open')
  if (reason === null) throw new Refusal('reason-missing', 'reason')
  const decision = { id: decisionId, programmeId: programme.id, weekStart: null, steps, fromDay, reason }
  if (!(await insertDecision(scope, decision))) throw new Refusal('not-found')
}
