import { Refusal } from '@/domain/refusal'
import type { AdminScope } from '@/server/access/scope'
import { staffOf } from '@/server/db/staff'
import { inviteByCode } from '@/server/use-cases/invite-by-code'
import type { Invited } from '@/server/use-cases/invite-by-code'

export type StaffInvitation = {
  invitationId: string
  name: string
  email: string
  clinician: boolean
  admin: boolean
}

/** A one-time link for a colleague, shown on screen. @throws Refusal email-taken by someone of the clinic */
export async function inviteStaff(
  scope: AdminScope,
  { invitationId, ...who }: StaffInvitation,
): Promise<Invited> {
  if ((await staffOf(scope)).some(({ email, endedAt }) => email === who.email && endedAt === null))
    throw new Refusal('email-taken', 'email')
  return inviteByCode(scope, { kind: 'staff', ...who }, invitationId)
}
