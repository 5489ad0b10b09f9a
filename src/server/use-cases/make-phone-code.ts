import type { Instant } from '@/domain/calendar-day'
import { formatJoinCode } from '@/domain/join-code'
import { newId } from '@/server/access/new-id'
import type { PatientScope } from '@/server/access/scope'
import { codeHash, newCode } from '@/server/access/secrets'
import { endInvitations, insertInvitation } from '@/server/db/invitation'
import { lockPatient } from '@/server/db/patient'

/** A code for another phone of the patient's own, shown once; one at a time. The clinic's invitation stays as it is. */
export async function makePhoneCode(scope: PatientScope): Promise<{ code: string; expiresAt: Instant }> {
  const { patientId, actor } = scope
  const code = newCode()
  // Two at once would each end the codes that they see, and leave each other's open.
  await lockPatient(scope)
  await endInvitations(scope, { patientId, kind: 'phone' })
  const expiresAt = await insertInvitation(scope, {
    kind: 'phone',
    id: newId(),
    patientId,
    codeHash: codeHash(code),
    createdBy: actor.id,
  })
  if (expiresAt === null) throw new Error('a fresh code was there already')
  return { code: formatJoinCode(code), expiresAt }
}

/** Takes the code back. One that is used, run out or ended already needs no ending. */
export async function endPhoneCode(scope: PatientScope): Promise<void> {
  await endInvitations(scope, { patientId: scope.patientId, kind: 'phone' })
}
