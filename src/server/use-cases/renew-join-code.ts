import type { CareScope } from '@/server/access/scope'
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
  const endedDevices = endDevices ? await endSessions(scope, { patientId }, 'ended-by-clinic') : 0
  // A code that an ended phone made would let it in again.
  if (endDevices) await endInvitations(scope, { patientId })
  return { ...(await inviteByCode(scope, { kind: 'join', patientId })), endedDevices }
}
