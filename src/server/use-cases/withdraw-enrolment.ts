import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { isAnythingRecorded, withdrawPatient, withdrawnBy } from '@/server/db/enrolment-withdrawal'
import { endInvitations } from '@/server/db/invitation'
import { holdPatient, patientOf } from '@/server/db/patient'

/** Why an enrolment is no mere mistake any more, or null: something was recorded, or somebody joined, on whose phone
 * something may wait that was not sent yet. */
export async function whyEnrolmentStays(
  scope: CareScope,
): Promise<'patient-recorded' | 'patient-joined' | null> {
  if (await isAnythingRecorded(scope)) return 'patient-recorded'
  return (await patientOf(scope)).joinedAt === null ? null : 'patient-joined'
}

/**
 * Takes a mistaken enrolment back: the patient is in no list, and their code ends. Whoever joins at this very moment comes
 * before or after. Sent again by the same clinician, it is done already.
 * @throws Refusal patient-recorded | patient-joined | not-found where a colleague withdrew it
 */
export async function withdrawEnrolment(scope: CareScope): Promise<void> {
  if (!(await holdPatient(scope))) {
    if ((await withdrawnBy(scope)) === scope.actor.id) return
    throw new Refusal('not-found')
  }
  const why = await whyEnrolmentStays(scope)
  if (why !== null) throw new Refusal(why)
  await endInvitations(scope, { patientId: scope.patientId })
  await withdrawPatient(scope)
}
