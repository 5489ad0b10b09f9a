import { Refusal } from '@/domain/refusal'
import type { Language } from '@/domain/person'
import type { EntryScope } from '@/server/access/scope'
import { codeHash } from '@/server/access/secrets'
import { invitationByHash } from '@/server/db/door'
import type { InvitationAtDoor } from '@/server/db/door'

/** An invitation that can be used. @throws Refusal invitation-unknown | -used | -ended | -expired */
export async function usableInvitation(
  scope: EntryScope,
  code: string,
  kinds: readonly InvitationAtDoor['kind'][],
): Promise<InvitationAtDoor> {
  const invitation = await invitationByHash(scope, codeHash(code))
  if (invitation === null || !kinds.includes(invitation.kind)) throw new Refusal('invitation-unknown', 'code')
  const details = { clinicName: invitation.clinicName, clinicTelephone: invitation.clinicTelephone }
  if (invitation.usedAt !== null) throw new Refusal('invitation-used', 'code', details)
  if (invitation.endedAt !== null) throw new Refusal('invitation-ended', 'code', details)
  if (invitation.expiresAt <= scope.now) throw new Refusal('invitation-expired', 'code', details)
  return invitation
}

export type ShownInvitation = {
  kind: InvitationAtDoor['kind']
  clinicName: string
  clinicTelephone: string
  language: Language
  /** Of a colleague or a helper; a patient's name is not shown to whoever holds the code. */
  name: string | null
  email: string | null
  simulated: boolean
}

/** What a person sees before the tap that uses it: looking uses nothing up. */
export async function lookAtInvitation(scope: EntryScope, code: string): Promise<ShownInvitation> {
  const { kind, clinicName, clinicTelephone, language, name, email, simulated } = await usableInvitation(
    scope,
    code,
    ['join', 'phone', 'helper', 'staff', 'password'],
  )
  const own = {
    name: kind === 'staff' || kind === 'helper' ? name : null,
    email: kind === 'staff' ? email : null,
  }
  return { kind, clinicName, clinicTelephone, language, simulated, ...own }
}
