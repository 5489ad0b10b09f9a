import { Refusal } from '@/domain/refusal'
import type { AdminScope } from '@/server/access/scope'
import { staffById } from '@/server/db/staff'
import { inviteByCode } from '@/server/use-cases/invite-by-code'
import type { Invited } from '@/server/use-cases/invite-by-code'

/** A one-time link for a lost password. The old one goes on until it is used. @throws Refusal not-found | access-ended */
export async function renewPasswordLink(scope: AdminScope, staffId: string): Promise<Invited> {
  const colleague = await staffById(scope, staffId)
  if (colleague.endedAt !== null) throw new Refusal('access-ended')
  return inviteByCode(scope, { kind: 'password', staffId })
}
