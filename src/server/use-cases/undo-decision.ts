import { localDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf, insertWithdrawal } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'

/**
 * Withdraws the latest decision that stands: before its day it never counts; afterwards the former rung returns from
 * the next day. @throws Refusal not-found | decision-too-late when a later decision was built on it
 */
export async function undoDecision(scope: CareScope, decisionId: string): Promise<void> {
  await lockPatient(scope)
  const decisions = await decisionsOf(scope, new Map())
  const decision = decisions.find(({ id }) => id === decisionId)
  if (decision === undefined) throw new Refusal('not-found')
  if (decision.withdrawn !== null) throw new Refusal('decision-withdrawn')
  const standing = decisions.findLast(({ withdrawn }) => withdrawn === null)
  if (standing?.id !== decisionId) throw new Refusal('decision-too-late')
  await insertWithdrawal(scope, decisionId, localDay(scope.now, scope.timeZone))
}
