import { offsetMinutes } from '@/domain/calendar-day'
import type { FlareFact } from '@/domain/flare'
import { checkFlare } from '@/domain/flare-check'
import { switchesOn } from '@/domain/flare-switch'
import { programmeOn } from '@/domain/programme'
import type { PatientScope } from '@/server/access/scope'
import { flareDigest, flaresOf, insertFlare } from '@/server/db/flare'
import { programmesOf } from '@/server/db/programme'
import { clearedOnOf } from '@/server/db/screening'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Keeps a flare as the patient declared it. Clear at the gate, it switches on the plan that is signed in what is in
 * force that day; without one, or stopped there, it is told and halves nothing. A safety stop comes as a fact of its own.
 * @throws Refusal of `checkFlare`; same-id-other-content; not-found for an id that is somebody else's
 */
export async function declareFlare(scope: PatientScope, fact: FlareFact): Promise<Acknowledged> {
  const keep = async (digest: string) => {
    const programmes = await programmesOf(scope, new Map(), await clearedOnOf(scope))
    const refusal = checkFlare(fact, { flares: await flaresOf(scope), programmes, now: scope.now })
    if (refusal !== null) return refusal
    return insertFlare(scope, fact, {
      programmeId: switchesOn(fact, programmes) ? (programmeOn(programmes, fact.day)?.id ?? null) : null,
      offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
      digest,
    })
  }
  return keptOnce(scope, fact, { keep, there: () => flareDigest(scope, fact.id) })
}
