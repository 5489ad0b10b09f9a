import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { recordDone } from '@/server/access/audit'
import { doorScope } from '@/server/access/mint'
import { newId } from '@/server/access/new-id'
import type { EntryScope } from '@/server/access/scope'
import { hashPassword } from '@/server/access/secrets'
import { useInvitation } from '@/server/db/invitation'
import { insertStaff } from '@/server/db/staff'
import { usableInvitation } from '@/server/use-cases/look-at-invitation'

/** A colleague chooses a password. @throws Refusal as usableInvitation; email-taken */
export async function acceptStaffInvitation(
  scope: EntryScope,
  { code, password, language }: { code: string; password: string; language: Language },
): Promise<{ email: string }> {
  const { clinicId, invitationId, name, email, clinician, admin } = await usableInvitation(scope, code, [
    'staff',
  ])
  if (name === null || email === null) throw new Refusal('invitation-unknown', 'code')
  const passwordHash = await hashPassword(password)
  const door = await doorScope(scope, clinicId)
  await useInvitation(door, invitationId)
  await insertStaff(door, { id: newId(), name, email, clinician, admin, language, passwordHash })
  await recordDone(door)
  return { email }
}
