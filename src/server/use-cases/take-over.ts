import { currentCare } from '@/domain/care-owner'
import type { CareScope } from '@/server/access/scope'
import { careRowsOf } from '@/server/db/care-owner'
import { lockPatient } from '@/server/db/patient'
import { handOn } from '@/server/use-cases/hand-on'

/**
 * The clinician looks after the patient from now on; who does so already goes on.
 * @param seen who did so as the page showed it
 * @throws Refusal owner-changed {name} where somebody else does meanwhile | same-id-other-content | not-found for an id
 * that is somebody else's
 */
export async function takeOver(
  scope: CareScope,
  { careId: id, seen }: { careId: string; seen: string },
): Promise<void> {
  await lockPatient(scope)
  const rows = await careRowsOf(scope)
  const staffId = scope.actor.id
  const isAgain = rows.some((one) => one.id === id)
  if (!isAgain && currentCare(rows).staffId === staffId) return
  await handOn(scope, rows, { id, staffId }, (current) => current.staffId === seen)
}
