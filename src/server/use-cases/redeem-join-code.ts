import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { noteSeen, recordDone } from '@/server/access/audit'
import { doorScope } from '@/server/access/mint'
import { newId } from '@/server/access/new-id'
import type { EntryScope } from '@/server/access/scope'
import { insertConsent } from '@/server/db/consent'
import { insertHelper } from '@/server/db/patient-helper'
import { useInvitation } from '@/server/db/invitation'
import { markJoined } from '@/server/db/patient'
import { insertSession } from '@/server/db/session'
import { usableInvitation } from '@/server/use-cases/look-at-invitation'
import { tryStandings } from '@/server/use-cases/try-standings'
import type { SignedIn } from '@/server/use-cases/sign-in-staff'

/** Which text was on the screen above the tap; counted up when its meaning changes. */
const CONSENT_WORDING = '2026-11'

/** The one tap: uses the code up, keeps what was accepted, signs the phone in, beside those that are.
 * @throws Refusal as usableInvitation */
export async function redeemJoinCode(scope: EntryScope, code: string): Promise<SignedIn> {
  const found = await usableInvitation(scope, code, ['join', 'phone', 'helper'])
  const { clinicId, invitationId, kind, patientId, language, name } = found
  if (patientId === null) throw new Refusal('invitation-unknown', 'code')
  const door = await doorScope(scope, clinicId)
  // The patient before their code, as a clinician does who withdraws the enrolment: neither waits for the other in vain.
  if (kind === 'join') await markJoined(door, patientId)
  await useInvitation(door, invitationId)
  const person = { clinicId, patientId, language }
  if (kind === 'helper') {
    await insertHelper(door, { id: invitationId, patientId, name: name ?? '' })
    return startPhoneSession(scope, person, invitationId)
  }
  // Whoever made a code for another phone of their own had accepted and joined before.
  if (kind === 'join')
    await insertConsent(door, { id: newId(), patientId, wording: CONSENT_WORDING, language })
  return startPhoneSession(scope, person)
}

/** Signs a phone in as the patient, or as the helper who logs for them. */
export async function startPhoneSession(
  scope: EntryScope,
  person: { clinicId: string; patientId: string; language: Language },
  helperId?: string,
): Promise<SignedIn> {
  const door = await doorScope(scope, person.clinicId)
  const sessionId = newId()
  await insertSession(door, {
    id: sessionId,
    device: scope.caller.device,
    staffId: null,
    patientId: person.patientId,
    ...(helperId === undefined ? {} : { helperId }),
  })
  noteSeen(door, [person.patientId])
  // What fails is tried again by a job, which says so.
  await tryStandings(door, [person.patientId], 'fact')
  await recordDone(door)
  return { sessionId, language: person.language }
}
