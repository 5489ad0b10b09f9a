import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { recordDone } from '@/server/access/audit'
import { doorScope } from '@/server/access/mint'
import { newId } from '@/server/access/new-id'
import type { EntryScope } from '@/server/access/scope'
import { passwordMatches } from '@/server/access/secrets'
import { staffByEmail } from '@/server/db/door'
import { insertSession } from '@/server/db/session'

/** A session row that can be ended, and what the browser needs to go on. */
export type SignedIn = { sessionId: string; language: Language }

/** The same answer, after the same time, for a wrong password and an unknown account. @throws Refusal bad-credentials */
export async function signInStaff(
  scope: EntryScope,
  { email, password }: { email: string; password: string },
): Promise<SignedIn> {
  const staff = await staffByEmail(scope, email)
  const right = await passwordMatches(staff?.passwordHash ?? null, password)
  if (staff === null || !right) throw new Refusal('bad-credentials')
  return startStaffSession(scope, staff)
}

export async function startStaffSession(
  scope: EntryScope,
  staff: { clinicId: string; staffId: string; language: Language },
): Promise<SignedIn> {
  const door = await doorScope(scope, staff.clinicId)
  const sessionId = newId()
  await insertSession(door, {
    id: sessionId,
    device: scope.caller.device,
    staffId: staff.staffId,
    patientId: null,
  })
  await recordDone(door)
  return { sessionId, language: staff.language }
}
