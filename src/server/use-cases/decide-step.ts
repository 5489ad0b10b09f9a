import { addDays, localDay } from '@/domain/calendar-day'
import type { DecisionKind } from '@/domain/programme'
import { isStopped } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { itemInForce, rungOn } from '@/domain/rung-in-force'
import type { ItemInForce } from '@/domain/rung-in-force'
import { stepFrom } from '@/domain/step'
import { openLadder } from '@/domain/week-decision'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf, insertDecision } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'
import { loadPrescription } from '@/server/use-cases/load-prescription'

export type StepByHand = { decisionId: string; item: string; kind: DecisionKind; reason: string }

/**
 * Decides the next step of the walk or of one exercise by hand, from the next day. Sent twice, it is decided once.
 * @throws Refusal stop-open | no-programme | decision-pending (something else changes tomorrow already) | top-rung |
 * same-id-other-content | not-found for an id that is somebody else's
 */
export async function decideStep(scope: CareScope, step: StepByHand): Promise<void> {
  await lockPatient(scope)
  const decisions = await decisionsOf(scope, new Map())
  const sent = decisions.find(({ id }) => id === step.decisionId)
  const [was] = sent?.steps ?? []
  if (was?.kind === step.kind && was.item === step.item && sent?.reason === step.reason) return
  if (sent !== undefined) throw new Refusal('same-id-other-content')
  const record = await loadPrescription(scope, decisions)
  // A page opened before the stop arrived may still offer a step.
  if (isStopped(record)) throw new Refusal('stop-open')
  const today = localDay(scope.now, scope.timeZone)
  const rungs = itemInForce(record.programmes, decisions, step.item)
  const inForce = rungOn(rungs, today)
  const programme = record.programmes.find(({ id }) => id === inForce?.programmeId)
  const ladder = programme === undefined ? null : openLadder(record, programme, step.item)
  if (inForce === null || programme === undefined || ladder === null) throw new Refusal('no-programme')
  const pending = decisions.some(
    ({ fromDay, withdrawn, steps }) =>
      fromDay > today && withdrawn === null && steps.some(({ item }) => item === step.item),
  )
  if (pending || !isSameStep(inForce, rungOn(rungs, addDays(today, 1)))) throw new Refusal('decision-pending')
  const outcome = stepFrom(step.kind, ladder, inForce)
  if (outcome instanceof Refusal) throw outcome
  const decision = {
    id: step.decisionId,
    reason: step.reason,
    programmeId: programme.id,
    weekStart: null,
    fromDay: addDays(today, 1),
    steps: [{ ...outcome, item: step.item, kind: step.kind, proposal: null, figures: null }],
  }
  if (!(await insertDecision(scope, decision))) throw new Refusal('not-found')
}

/** An undo or a new programme from tomorrow on: a step counted from today's rung would be one nobody meant. */
const isSameStep = (now: ItemInForce, next: ItemInForce | null): boolean =>
  next?.programmeId === now.programmeId && next.rung === now.rung && next.amount === now.amount
