import { addDays } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { DecisionFacts } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import { areSameKinds, decidableWeek, stepsOfChoice } from '@/domain/week-choice'
import type { WeekChoice } from '@/domain/week-choice'
import type { CareScope } from '@/server/access/scope'
import { insertDecision } from '@/server/db/decision'
import { lockPatient, patientOf } from '@/server/db/patient'
import { loadRecord } from '@/server/use-cases/load-record'

/**
 * Decides a ripe week, all its items at once, from the next day. It is proposed again from the facts as they are now, by
 * the function that the screen showed it with. Sent twice, it is decided once.
 * @throws Refusal week-not-ripe | week-out-of-order | week-decided | proposal-changed | stop-open | no-such-choice |
 * reason-missing | same-id-other-content | not-found for an id or an item that is somebody else's
 */
export async function decideWeek(scope: CareScope, choice: WeekChoice): Promise<void> {
  await lockPatient(scope)
  const record = await loadRecord(scope, await patientOf(scope))
  const sent = record.decisions.find(({ id }) => id === choice.decisionId)
  if (sent !== undefined) {
    if (isSame(sent, choice)) return
    throw new Refusal('same-id-other-content')
  }
  const items = new Set([
    WALK,
    ...record.programmes.flatMap((one) => one.exercises.map(({ itemId }) => itemId)),
  ])
  if (choice.seen.some(({ item }) => !items.has(item))) throw new Refusal('not-found', 'seen')
  const week = decidableWeek(record, scope.now, choice)
  if (week instanceof Refusal) throw week
  const steps = stepsOfChoice(record, week, choice)
  if (steps instanceof Refusal) throw steps
  const added = await insertDecision(scope, {
    id: choice.decisionId,
    programmeId: week.programme.id,
    weekStart: week.weekStart,
    steps,
    fromDay: addDays(record.today, 1),
    reason: choice.reason,
  })
  if (!added) throw new Refusal('not-found')
}

const isSame = (sent: DecisionFacts, { weekStart, chosen, seen, reason }: WeekChoice): boolean =>
  sent.weekStart === weekStart &&
  sent.reason === reason &&
  areSameKinds(
    chosen ?? seen,
    sent.steps.flatMap(({ item, kind }) => (kind === 'return' ? [] : [{ item, kind }])),
  )
