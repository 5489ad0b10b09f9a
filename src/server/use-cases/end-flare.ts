import { offsetMinutes } from '@/domain/calendar-day'
import type { FlareEndFact } from '@/domain/flare'
import { endOfFlare } from '@/domain/flare-check'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { flareEndDigest, flaresOf, insertFlareEnd } from '@/server/db/flare'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Ends a flare, and its plan with it, before its last day, or takes it back on its first.
 * @throws Refusal of `endOfFlare`; same-id-other-content; flare-over where it was ended meanwhile
 */
export async function endFlare(scope: PatientScope, fact: FlareEndFact): Promise<Acknowledged> {
  const keep = async (digest: string) => {
    const lastDay = endOfFlare(fact, { flares: await flaresOf(scope), now: scope.now })
    if (lastDay instanceof Refusal) return lastDay
    const stored = await insertFlareEnd(scope, fact, {
      lastDay,
      offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
      digest,
    })
    return stored || new Refusal((await isEnded(scope, fact)) ? 'flare-over' : 'not-found', 'flareId')
  }
  return keptOnce(scope, fact, { keep, there: () => flareEndDigest(scope, fact.id) })
}

/** Another end of it came meanwhile; otherwise the id is somebody else's. */
const isEnded = async (scope: PatientScope, { flareId }: FlareEndFact): Promise<boolean> =>
  (await flaresOf(scope)).some(({ id, endedOn }) => id === flareId && endedOn !== null)
