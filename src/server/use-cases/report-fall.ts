import { offsetMinutes } from '@/domain/calendar-day'
import { checkFall } from '@/domain/fall'
import type { FallFact } from '@/domain/fall'
import type { PatientScope } from '@/server/access/scope'
import { fallDigest, insertFall } from '@/server/db/fall'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Keeps a fall with its day: exercises are locked from then on, until a clinician unlocks them. The safety stop of one
 * who is hurt comes as a fact of its own.
 * @throws Refusal of `checkFall`; same-id-other-content; not-found for an id that is somebody else's
 */
export async function reportFall(scope: PatientScope, fact: FallFact): Promise<Acknowledged> {
  const keep = async (digest: string) =>
    checkFall(fact, scope.now) ??
    insertFall(scope, fact, { offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone), digest })
  return keptOnce(scope, fact, { keep, there: () => fallDigest(scope, fact.id) })
}
