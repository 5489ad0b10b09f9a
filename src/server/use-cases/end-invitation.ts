import { Refusal } from '@/domain/refusal'
import type { AdminScope } from '@/server/access/scope'
import { endInvitations } from '@/server/db/invitation'

/** Takes an unused invitation back. @throws Refusal not-found for one that is used, ended or another clinic's */
export async function endInvitation(scope: AdminScope, id: string): Promise<void> {
  if ((await endInvitations(scope, { id })) === 0) throw new Refusal('not-found')
}
