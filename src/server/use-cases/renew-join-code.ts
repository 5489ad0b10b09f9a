import type { CareScope } from '@/server/access/scope'
import { endHelpers } from '@/server/db/patient-helper'
import { endInvitations } from '@/server/db/invitation'
import { endSessions } from '@/server/db/session'
import { inviteByCode } from '@/server/use-cases/invite-by-code'
import type { Invited } from '@/server/use-cases/invite-by-code'

/** A new code for a patient, who may have joined already; the old phones may be ended with the same click. */
export async function renewJoinCode(
  scope: CareScope,
  endDevices: boolean,
): Promise<Invited & { endedDevices: number }> {
  const { patientId } = scope
  const endedDevices = endDevices ? await endPhones(scope) : 0
  return { ...(await inviteByCode(scope, { kind: 'join', patientId })), endedDevices }
}

/** With the phones goes whatever somebody may have let in from one that was lost: codes, and who logs for the patient. */
async function endPhones(scope: CareScope): Promise<number> {
  const { patientId } = scope
  const ended = await endSessions(scope, { patientId, helperId: null }, 'ended-by-clinic')
  await endSessions(scope, { patientId }, 'ended-by-clinic')
  await endHelpers(scope)
  await endInvitations(scope, { patientId })
  return ended
}
