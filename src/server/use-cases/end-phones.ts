import type { CareScope } from '@/server/access/scope'
import { endInvitations } from '@/server/db/invitation'
import { endHelpers } from '@/server/db/patient-helper'
import { endSessions } from '@/server/db/session'

/** Signs the patient's phones out. With them goes whatever somebody may have let in from one that was lost: codes, and who
 * logs for the patient. @returns how many phones were the patient's own */
export async function endPhones(scope: CareScope): Promise<number> {
  const { patientId } = scope
  const ended = await endSessions(scope, { patientId, helperId: null }, 'ended-by-clinic')
  await endSessions(scope, { patientId }, 'ended-by-clinic')
  await endHelpers(scope)
  await endInvitations(scope, { patientId })
  return ended
}
