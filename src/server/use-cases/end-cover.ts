import { Refusal } from '@/domain/refusal'
import type { StaffScope } from '@/server/access/scope'
import { coverById, endCoverRow } from '@/server/db/cover'

/** Takes a cover of the clinic back, be it one's own or a colleague's. @throws Refusal not-found for another clinic's */
export async function endCover(scope: StaffScope, coverId: string): Promise<void> {
  if ((await coverById(scope, coverId)) === null) throw new Refusal('not-found', 'coverId')
  await endCoverRow(scope, coverId)
}
