import { Refusal } from '@/domain/refusal'
import type { StaffScope } from '@/server/access/scope'
import { hashPassword, passwordMatches } from '@/server/access/secrets'
import { throttled } from '@/server/access/throttle'
import { endSessions } from '@/server/db/session'
import { changeStaff, ownPasswordHash } from '@/server/db/staff'

/** One's own; whoever else is signed in with the old one is not any more. @throws Refusal bad-credentials at the current one, throttled */
export async function changePassword(
  scope: StaffScope,
  input: { current: string; next: string },
): Promise<void> {
  await throttled({ account: `change:${scope.actor.id}` }, async () => {
    if (await passwordMatches(await ownPasswordHash(scope), input.current)) return
    throw new Refusal('bad-credentials', 'current')
  })
  await changeStaff(scope, scope.actor.id, { passwordHash: await hashPassword(input.next) })
  await endSessions(
    scope,
    { staffId: scope.actor.id, id: { not: scope.actor.sessionId } },
    'password-changed',
  )
}
