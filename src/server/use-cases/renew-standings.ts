import { standingDays, standsUntil } from '@/domain/attention-days'
import { attentionStanding } from '@/domain/attention-standing'
import { Refusal } from '@/domain/refusal'
import { mapInBetween } from '@/server/access/map-in-between'
import type { Scope } from '@/server/access/scope'
import { casesOf } from '@/server/db/caseload'
import { lockStandings, storeStandings } from '@/server/db/standing'
import type { Because } from '@/server/db/standing'
import { loadCases } from '@/server/use-cases/load-cases'

/** Computes the standing of these patients from their facts, this transaction's own included, and keeps it.
 * @throws Refusal session-ended for a phone whose patient's enrolment was withdrawn while it recorded */
export async function renewStandings(
  scope: Scope,
  patientIds: readonly string[],
  because: Because,
): Promise<void> {
  if (patientIds.length === 0) return
  const isWithdrawn = await lockStandings(scope, patientIds)
  const { kind } = scope.actor
  if (isWithdrawn && kind !== 'staff' && kind !== 'system') throw new Refusal('session-ended')
  const facts = await casesOf(scope, patientIds)
  const cases = await loadCases(scope, facts, ({ record, touched, facts: { lastEntry } }) =>
    standingDays({ record, touched, lastDay: lastEntry?.day ?? null }, scope.now),
  )
  const standings = await mapInBetween(cases, ({ patientId, record, touched, facts: about }) => {
    const { invitedAt, joinedAt, answers, timeZone } = about
    const standing = attentionStanding({ record, touched, invitedAt, joinedAt, answers }, scope.now)
    return { patientId, standing, standsUntil: standsUntil(timeZone, scope.now) }
  })
  await storeStandings(scope, standings, because)
}
