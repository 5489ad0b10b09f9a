import type { Instant } from '@/domain/calendar-day'
import { formatJoinCode } from '@/domain/join-code'
import { newId } from '@/server/access/new-id'
import type { StaffScope } from '@/server/access/scope'
import { codeHash, newCode } from '@/server/access/secrets'
import { lockClinic } from '@/server/db/clinic'
import { endInvitations, insertInvitation } from '@/server/db/invitation'
import type { NewInvitation } from '@/server/db/invitation'
import { linkTo } from '@/server/use-cases/public-link'

/** A one-time code, shown once: only its hash is kept. */
export type Invited = { code: string; link: string; reachable: boolean; expiresAt: Instant }

type For =
  | { kind: 'join'; patientId: string }
  | { kind: 'password'; staffId: string }
  | { kind: 'staff'; name: string; email: string; clinician: boolean; admin: boolean }

/** Makes a code and ends the person's former ones: one at a time. */
export async function inviteByCode(scope: StaffScope, who: For, id: string = newId()): Promise<Invited> {
  const code = newCode()
  const former =
    who.kind === 'join'
      ? { patientId: who.patientId, kind: 'join' as const }
      : who.kind === 'password'
        ? { staffId: who.staffId }
        : { email: who.email }
  // Two at once would each end the codes that they see, and leave each other's open.
  await lockClinic(scope)
  await endInvitations(scope, former)
  const invitation: NewInvitation = { ...who, id, codeHash: codeHash(code), createdBy: scope.actor.id }
  // The same form sent twice: its first code was perhaps never seen, so a second one takes its place.
  const expiresAt =
    (await insertInvitation(scope, invitation)) ??
    (await insertInvitation(scope, { ...invitation, id: newId() }))
  if (expiresAt === null) throw new Error('a fresh code was there already')
  return { code: formatJoinCode(code), ...linkTo(who.kind === 'join' ? 'j' : 'i', code), expiresAt }
}
