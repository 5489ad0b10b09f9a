import { Refusal } from '@/domain/refusal'
import type { StaffScope } from '@/server/access/scope'
import { hashPassword, passwordMatches } from '@/server/access/secrets'
import { countAttempt } from '@/server/access/throttle'
import { changeStaff, ownPasswordHash } from '@/server/db/staff'

/** One's own. @throws Refusal bad-credentials at the current one, throttled */
export async function changePassword(
  scope: StaffScope,
  input: { current: string; next: string },
): Promise<void> {
  await countAttempt('account', `change:${scope.actor.id}`)
  if (!(await passwordMatches(await ownPasswordHash(scope), input.current))) {
    throw new Refusal('bad-credentials', 'current')
  }
  await changeStaff(scope, scope.actor.id, { passwordHash: await hashPassword(input.next) })
}
