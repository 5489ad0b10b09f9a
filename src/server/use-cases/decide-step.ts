import { addDays, localDay } from '@/domain/calendar-day'
import type { DecisionKind } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce, stepFrom } from '@/domain/rung-in-force'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf, insertDecision } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'
import { programmesOf } from '@/server/db/programme'

export type StepByHand = { decisionId: string; kind: DecisionKind; reason: string }

/**
 * Decides the next step by hand, from the next day. Sent twice, it is decided once.
 * @throws Refusal no-programme | decision-pending (one from tomorrow stands already) | top-rung
 */
export async function decideStep(scope: CareScope, step: StepByHand): Promise<void> {
  await lockPatient(scope)
  const programmes = await programmesOf(scope, new Map())
  const decisions = await decisionsOf(scope, new Map())
  if (decisions.some(({ id }) => id === step.decisionId)) return
  const today = localDay(scope.now, scope.timeZone)
  const inForce = rungOn(rungsInForce(programmes, decisions), today)
  const programme = programmes.find(({ id }) => id === inForce?.programmeId)
  if (inForce === null || programme === undefined) throw new Refusal('no-programme')
  if (decisions.some(({ fromDay, withdrawn }) => fromDay > today && withdrawn === null)) {
    throw new Refusal('decision-pending')
  }
  const outcome = stepFrom(step.kind, programme, inForce)
  if (outcome instanceof Refusal) throw outcome
  await insertDecision(scope, {
    ...outcome,
    id: step.decisionId,
    programmeId: programme.id,
    kind: step.kind,
    fromDay: addDays(today, 1),
    reason: step.reason,
    figures: null,
  })
}
