import { localDay } from '@/domain/calendar-day'
import { discBarsLoads } from '@/domain/exercise-lock'
import { Refusal } from '@/domain/refusal'
import { gateConcernsOf, readClearance } from '@/domain/screening'
import type { Clearance } from '@/domain/screening'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { stopsOf } from '@/server/db/safety-stop'
import { insertSignature, screeningsOf } from '@/server/db/screening'

/**
 * Signs the latest screening; from that day on the programme may be active. Signed twice, the first one counts. Loads
 * of lunges and step-ups are cleared only where a disc keeps them from the patient.
 * @throws Refusal not-found | screening-outdated | gate-not-clear while the stop that an answer raised is open |
 * clearance-missing
 */
export async function signScreening(
  scope: CareScope,
  { screeningId, ...written }: Clearance & { screeningId: string },
): Promise<void> {
  await lockPatient(scope)
  const screenings = await screeningsOf(scope, new Map())
  const screening = screenings.find(({ id }) => id === screeningId)
  if (screening === undefined) throw new Refusal('not-found', 'screeningId')
  if (screening.signed !== null) return
  if (screening !== screenings.at(-1)) throw new Refusal('screening-outdated')
  const isStopped = (await stopsOf(scope, new Map())).some(({ liftedAt }) => liftedAt === null)
  if (isStopped && gateConcernsOf(screening.answers).length > 0) throw new Refusal('gate-not-clear')
  const loadedLegs = written.loadedLegs && discBarsLoads(screenings)
  const clearance = readClearance(screening.answers, { ...written, loadedLegs })
  if (clearance instanceof Refusal) throw clearance
  await insertSignature(scope, { screeningId, day: localDay(scope.now, scope.timeZone), ...clearance })
}
