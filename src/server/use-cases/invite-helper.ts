import type { Instant } from '@/domain/calendar-day'
import { formatJoinCode } from '@/domain/join-code'
import { newId } from '@/server/access/new-id'
import type { PatientScope } from '@/server/access/scope'
import { codeHash, newCode } from '@/server/access/secrets'
import { insertInvitation } from '@/server/db/invitation'

/** A code for somebody who may log for the patient, shown once; good for seven days. Several may be invited. */
export async function inviteHelper(
  scope: PatientScope,
  name: string,
): Promise<{ helperId: string; code: string; expiresAt: Instant }> {
  const { patientId, actor } = scope
  const code = newCode()
  const helperId = newId()
  const invitation = { kind: 'helper', id: helperId, patientId, name, createdBy: actor.id } as const
  const expiresAt = await insertInvitation(scope, { ...invitation, codeHash: codeHash(code) })
  if (expiresAt === null) throw new Error('a fresh code was there already')
  return { helperId, code: formatJoinCode(code), expiresAt }
}
