import { offsetMinutes } from '@/domain/calendar-day'
import type { FlareFact } from '@/domain/flare'
import { checkFlare } from '@/domain/flare-check'
import { switchesOn } from '@/domain/flare-switch'
import { programmeOn } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { flareDigest, flaresOf, insertFlare } from '@/server/db/flare'
import { programmesOf } from '@/server/db/programme'
import { clearedOnOf } from '@/server/db/screening'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps a flare as the patient declared it. Clear at the gate, it switches on the plan that is signed in what is in
 * force that day; without one, or stopped there, it is told and halves nothing. A safety stop comes as a fact of its own.
 * @throws Refusal of `checkFlare`; same-id-other-content; not-found for an id that is somebody else's
 */
export async function declareFlare(scope: PatientScope, fact: FlareFact): Promise<Acknowledged> {
  const { id } = fact
  const digest = factDigest(fact)
  const before = await flareDigest(scope, id)
  if (before !== null) return acknowledgeAgain(scope, id, before, digest)
  const programmes = await programmesOf(scope, new Map(), await clearedOnOf(scope))
  const refusal = checkFlare(fact, { flares: await flaresOf(scope), programmes, now: scope.now })
  if (refusal !== null) throw refusal
  const stored = await insertFlare(scope, fact, {
    programmeId: switchesOn(fact, programmes) ? (programmeOn(programmes, fact.day)?.id ?? null) : null,
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  })
  if (stored) return { id, stored: 'now', serverTime: scope.now }
  // Two sendings met: the other one won, or the id is somebody else's.
  const there = await flareDigest(scope, id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, id, there, digest)
}
