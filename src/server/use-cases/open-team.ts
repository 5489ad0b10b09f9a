import type { AdminScope } from '@/server/access/scope'
import { openInvitations } from '@/server/db/open-invitation'
import type { OpenInvitation } from '@/server/db/open-invitation'
import { staffOf } from '@/server/db/staff'
import type { StaffRow } from '@/server/db/staff'

export type Team = {
  staff: (Omit<StaffRow, 'language'> & { self: boolean })[]
  invitations: Omit<OpenInvitation, 'staffId'>[]
}

/** Who works here, who did, and who is invited. A password link bears the name of the colleague it is for. */
export async function openTeam(scope: AdminScope): Promise<Team> {
  const staff = await staffOf(scope)
  const invitations = await openInvitations(scope)
  return {
    staff: staff.map(({ language: _, ...one }) => ({ ...one, self: one.id === scope.actor.id })),
    invitations: invitations.map(({ staffId, ...one }) => {
      const colleague = staff.find(({ id }) => id === staffId)
      return {
        ...one,
        name: one.name ?? colleague?.name ?? null,
        email: one.email ?? colleague?.email ?? null,
      }
    }),
  }
}
