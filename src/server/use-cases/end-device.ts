import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { endSessions, isPhoneOf } from '@/server/db/session'

/** Signs one of the patient's own devices out, from its next request on. One that has ended already needs no ending.
 * @throws Refusal not-found for whatever is no device of theirs */
export async function endDevice(scope: PatientScope, id: string): Promise<void> {
  const { patientId } = scope
  const ended = await endSessions(scope, { id, patientId, helperId: null }, 'ended-by-patient')
  if (ended === 0 && !(await isPhoneOf(scope, id))) throw new Refusal('not-found')
}
