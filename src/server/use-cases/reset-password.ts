import { Refusal } from '@/domain/refusal'
import { recordDone } from '@/server/access/audit'
import { doorScope } from '@/server/access/mint'
import type { EntryScope } from '@/server/access/scope'
import { hashPassword } from '@/server/access/secrets'
import { useInvitation } from '@/server/db/invitation'
import { endSessions } from '@/server/db/session'
import { changeStaff, staffById } from '@/server/db/staff'
import { usableInvitation } from '@/server/use-cases/look-at-invitation'

/** A new password by the administrator's one-time link; whoever was signed in with the old one is not any more. */
export async function resetPassword(
  scope: EntryScope,
  { code, password }: { code: string; password: string },
): Promise<{ email: string }> {
  const { clinicId, invitationId, staffId } = await usableInvitation(scope, code, ['password'])
  if (staffId === null) throw new Refusal('invitation-unknown', 'code')
  const passwordHash = await hashPassword(password)
  const door = await doorScope(scope, clinicId)
  const staff = await staffById(door, staffId)
  if (staff.endedAt !== null) throw new Refusal('access-ended')
  await useInvitation(door, invitationId)
  await changeStaff(door, staffId, { passwordHash })
  await endSessions(door, { staffId }, 'password-changed')
  await recordDone(door)
  return { email: staff.email }
}
