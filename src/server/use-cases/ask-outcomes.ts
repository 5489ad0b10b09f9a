import { localDay } from '@/domain/calendar-day'
import { checkAsking } from '@/domain/outcome-check'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { insertOutcomeRequest, outcomesOf, wasAsked, withdrawOutcomeRequest } from '@/server/db/outcome'
import { lockPatient } from '@/server/db/patient'

/**
 * A clinician asks how the patient is: the phone asks from its next reading on. Sent twice, it is asked once.
 * @throws Refusal of `checkAsking` | not-found for an id that is somebody else's
 */
export async function askOutcomes(scope: CareScope, id: string): Promise<void> {
  await lockPatient(scope)
  if (await wasAsked(scope, id)) return
  const refusal = checkAsking(await outcomesOf(scope, new Map()))
  if (refusal !== null) throw refusal
  const isNew = await insertOutcomeRequest(scope, { id, askedOn: localDay(scope.now, scope.timeZone) })
  if (!isNew) throw new Refusal('not-found', 'requestId')
}

/** Undoes it: nobody asks. What was answered meanwhile stays. @throws Refusal not-found */
export async function takeBackAsking(scope: CareScope, id: string): Promise<void> {
  if (!(await wasAsked(scope, id))) throw new Refusal('not-found', 'requestId')
  await withdrawOutcomeRequest(scope, id)
}
