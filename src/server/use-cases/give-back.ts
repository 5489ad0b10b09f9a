import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { careRowsOf } from '@/server/db/care-owner'
import { lockPatient } from '@/server/db/patient'
import { handOn } from '@/server/use-cases/hand-on'

/**
 * Undoes a taking over: whoever looked after the patient before does so again.
 * @throws Refusal not-found for what is no taking over of this patient | owner-changed {name} where somebody else took over
 * since | same-id-other-content
 */
export async function giveBack(
  scope: CareScope,
  { careId: id, takeoverId }: { careId: string; takeoverId: string },
): Promise<void> {
  await lockPatient(scope)
  const rows = await careRowsOf(scope)
  const taken = rows.find((one) => one.id === takeoverId)
  const before = rows.find((one) => one.id === taken?.replaces)
  if (before === undefined) throw new Refusal('not-found', 'takeoverId')
  await handOn(scope, rows, { id, staffId: before.staffId }, (current) => current.id === takeoverId)
}
