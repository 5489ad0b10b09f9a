import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { endHelpers, helperNames } from '@/server/db/patient-helper'
import { endInvitations } from '@/server/db/invitation'
import { endSessions } from '@/server/db/session'

/** Ends what one helper may do, from their next request on, or an invitation that nobody has opened. What they entered
 * stays, with their name. One that has ended already needs no ending. @throws Refusal not-found */
export async function endHelper(scope: PatientScope, id: string): Promise<void> {
  const { patientId } = scope
  const invited = await endInvitations(scope, { id, patientId, kind: 'helper' })
  const ended = await endHelpers(scope, id)
  await endSessions(scope, { patientId, helperId: id }, 'ended-by-patient')
  if (invited + ended === 0 && !(await helperNames(scope)).has(id)) throw new Refusal('not-found')
}
