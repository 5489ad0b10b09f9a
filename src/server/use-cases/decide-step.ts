import { addDays, localDay } from '@/domain/calendar-day'
import type { DecisionKind } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce, stepFrom } from '@/domain/rung-in-force'
import type { RungInForce } from '@/domain/rung-in-force'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf, insertDecision } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'
import { programmesOf } from '@/server/db/programme'
import { stopsOf } from '@/server/db/safety-stop'

export type StepByHand = { decisionId: string; kind: DecisionKind; reason: string }

/**
 * Decides the next step by hand, from the next day. Sent twice, it is decided once.
 * @throws Refusal stop-open | no-programme | decision-pending (something else changes tomorrow already) | top-rung |
 * same-id-other-content | not-found for an id that is somebody else's
 */
export async function decideStep(scope: CareScope, step: StepByHand): Promise<void> {
  await lockPatient(scope)
  const programmes = await programmesOf(scope, new Map())
  const decisions = await decisionsOf(scope, new Map())
  const sent = decisions.find(({ id }) => id === step.decisionId)
  if (sent?.kind === step.kind && sent.reason === step.reason) return
  if (sent !== undefined) throw new Refusal('same-id-other-content')
  // A page opened before the stop arrived may still offer a step.
  const stops = await stopsOf(scope, new Map())
  if (stops.some(({ liftedAt }) => liftedAt === null)) throw new Refusal('stop-open')
  const today = localDay(scope.now, scope.timeZone)
  const tomorrow = addDays(today, 1)
  const rungs = rungsInForce(programmes, decisions)
  const inForce = rungOn(rungs, today)
  const programme = programmes.find(({ id }) => id === inForce?.programmeId)
  if (inForce === null || programme === undefined) throw new Refusal('no-programme')
  const pending = decisions.some(({ fromDay, withdrawn }) => fromDay > today && withdrawn === null)
  if (pending || !isSameStep(inForce, rungOn(rungs, tomorrow))) throw new Refusal('decision-pending')
  const outcome = stepFrom(step.kind, programme, inForce)
  if (outcome instanceof Refusal) throw outcome
  const { decisionId: id, kind, reason } = step
  const decision = {
    ...outcome,
    id,
    kind,
    reason,
    programmeId: programme.id,
    fromDay: tomorrow,
    figures: null,
  }
  if (!(await insertDecision(scope, decision))) throw new Refusal('not-found')
}

/** An undo or a new programme from tomorrow on: a step counted from today's rung would be one nobody meant. */
const isSameStep = (now: RungInForce, next: RungInForce | null): boolean =>
  next?.programmeId === now.programmeId && next.rung === now.rung && next.briskMinutes === now.briskMinutes
