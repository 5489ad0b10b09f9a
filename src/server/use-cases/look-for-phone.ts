import type { CareScope } from '@/server/access/scope'
import { latestJoinInvitation } from '@/server/db/invitation'

/** Whether the code that was made last has been used. */
export async function lookForPhone(scope: CareScope): Promise<{ joined: boolean }> {
  const invitation = await latestJoinInvitation(scope, scope.patientId)
  return { joined: invitation !== null && invitation.usedAt !== null }
}
