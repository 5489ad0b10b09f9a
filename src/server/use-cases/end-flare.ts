import { offsetMinutes } from '@/domain/calendar-day'
import type { FlareEndFact } from '@/domain/flare'
import { endOfFlare } from '@/domain/flare-check'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { flareEndDigest, flaresOf, insertFlareEnd } from '@/server/db/flare'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Ends a flare, and its plan with it, before its last day, or takes it back on its first.
 * @throws Refusal of `endOfFlare`; same-id-other-content; flare-over where it was ended meanwhile
 */
export async function endFlare(scope: PatientScope, fact: FlareEndFact): Promise<Acknowledged> {
  const { id } = fact
  const digest = factDigest(fact)
  const before = await flareEndDigest(scope, id)
  if (before !== null) return acknowledgeAgain(scope, id, before, digest)
  const lastDay = endOfFlare(fact, { flares: await flaresOf(scope), now: scope.now })
  if (lastDay instanceof Refusal) throw lastDay
  const stored = await insertFlareEnd(scope, fact, {
    lastDay,
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  })
  if (stored) return { id, stored: 'now', serverTime: scope.now }
  const there = await flareEndDigest(scope, id)
  if (there === null) throw new Refusal((await isEnded(scope, fact)) ? 'flare-over' : 'not-found', 'flareId')
  return acknowledgeAgain(scope, id, there, digest)
}

/** Another end of it came meanwhile; otherwise the id is somebody else's. */
const isEnded = async (scope: PatientScope, { flareId }: FlareEndFact): Promise<boolean> =>
  (await flaresOf(scope)).some(({ id, endedOn }) => id === flareId && endedOn !== null)
