import { Refusal } from '@/domain/refusal'
import type { AdminScope } from '@/server/access/scope'
import { endInvitations } from '@/server/db/invitation'
import { endSessions } from '@/server/db/session'
import { changeStaff, lockAdministrators, staffById, staffOf } from '@/server/db/staff'

/** Ends a colleague's access; their sessions end at once. @throws Refusal not-found | last-administrator */
export async function endAccess(scope: AdminScope, staffId: string): Promise<void> {
  await lockAdministrators(scope)
  const colleague = await staffById(scope, staffId)
  if (colleague.endedAt !== null) return
  const administrators = (await staffOf(scope)).filter(({ admin, endedAt }) => admin && endedAt === null)
  if (administrators.every(({ id }) => id === staffId)) throw new Refusal('last-administrator')
  await changeStaff(scope, staffId, { endedAt: scope.now })
  await endSessions(scope, { staffId }, 'access-ended')
  await endInvitations(scope, { staffId })
  // A code made the day before would be a door left open.
  await endInvitations(scope, { createdBy: staffId })
}
