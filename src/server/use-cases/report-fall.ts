import { offsetMinutes } from '@/domain/calendar-day'
import { checkFall } from '@/domain/fall'
import type { FallFact } from '@/domain/fall'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { fallDigest, insertFall } from '@/server/db/fall'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps a fall with its day: exercises are locked from then on, until a clinician unlocks them. The safety stop of one
 * who is hurt comes as a fact of its own.
 * @throws Refusal of `checkFall`; same-id-other-content; not-found for an id that is somebody else's
 */
export async function reportFall(scope: PatientScope, fact: FallFact): Promise<Acknowledged> {
  const { id } = fact
  const digest = factDigest(fact)
  const before = await fallDigest(scope, id)
  if (before !== null) return acknowledgeAgain(scope, id, before, digest)
  const refusal = checkFall(fact, scope.now)
  if (refusal !== null) throw refusal
  const kept = {
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  }
  if (await insertFall(scope, fact, kept)) return { id, stored: 'now', serverTime: scope.now }
  // Two sendings met: the other one won, or the id is somebody else's.
  const there = await fallDigest(scope, id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, id, there, digest)
}
