import { currentCare } from '@/domain/care-owner'
import type { CareRow } from '@/domain/care-owner'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { insertCareRow } from '@/server/db/care-owner'
import { staffNames } from '@/server/db/staff'

/**
 * Puts somebody in the place of who looks after the patient, whose row is held. Sent twice, it is kept once.
 * @param isSeen whether who does so now is whom the page knew of
 * @throws Refusal owner-changed {name} where it is not | same-id-other-content | not-found for an id that is somebody else's
 */
export async function handOn(
  scope: CareScope,
  rows: readonly CareRow[],
  { id, staffId }: { id: string; staffId: string },
  isSeen: (current: CareRow) => boolean,
): Promise<void> {
  const sent = rows.find((one) => one.id === id)
  if (sent !== undefined) {
    if (sent.staffId === staffId && sent.replaces !== null) return
    throw new Refusal('same-id-other-content')
  }
  const current = currentCare(rows)
  if (!isSeen(current)) {
    const name = (await staffNames(scope)).get(current.staffId) ?? ''
    throw new Refusal('owner-changed', null, { name })
  }
  const isNew = await insertCareRow(scope, { id, staffId, replaces: current.id })
  if (!isNew) throw new Refusal('not-found', 'careId')
}
