import { Refusal } from '@/domain/refusal'
import type { StaffScope } from '@/server/access/scope'
import { endCoverRow, ownCover } from '@/server/db/cover'

/** Takes an own cover back. @throws Refusal not-found for anybody else's */
export async function endCover(scope: StaffScope, coverId: string): Promise<void> {
  if ((await ownCover(scope, coverId)) === null) throw new Refusal('not-found', 'coverId')
  await endCoverRow(scope, coverId)
}
