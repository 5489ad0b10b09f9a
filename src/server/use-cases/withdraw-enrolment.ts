import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { isAnythingRecorded, withdrawPatient } from '@/server/db/enrolment-withdrawal'
import { lockPatient } from '@/server/db/patient'
import { lockStandings } from '@/server/db/standing'
import { endPhones } from '@/server/use-cases/end-phones'

/**
 * Takes a mistaken enrolment back: the patient is in no list, and their codes and phones end at once. A phone that records
 * at this very moment comes before or after: whichever holds the standing first.
 * @throws Refusal patient-recorded where something was recorded
 */
export async function withdrawEnrolment(scope: CareScope): Promise<void> {
  await lockPatient(scope)
  await lockStandings(scope, [scope.patientId])
  if (await isAnythingRecorded(scope)) throw new Refusal('patient-recorded')
  await endPhones(scope)
  await withdrawPatient(scope)
}
