import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { endPhones } from '@/server/use-cases/end-phones'
import { inviteByCode } from '@/server/use-cases/invite-by-code'
import type { Invited } from '@/server/use-cases/invite-by-code'

/** A new code for a patient, who may have joined already; the old phones may be ended with the same click. */
export async function renewJoinCode(
  scope: CareScope,
  endDevices: boolean,
): Promise<Invited & { endedDevices: number }> {
  const { patientId } = scope
  await lockPatient(scope)
  const endedDevices = endDevices ? await endPhones(scope) : 0
  return { ...(await inviteByCode(scope, { kind: 'join', patientId })), endedDevices }
}
