import { localDay, offsetMinutes } from '@/domain/calendar-day'
import { isLate } from '@/domain/entry'
import type { EntryFact } from '@/domain/entry'
import { checkEntry } from '@/domain/entry-check'
import { dayOfVersion } from '@/domain/entry-day'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { entryGround, insertEntry } from '@/server/db/entry'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps one version of an entry, as the patient's phone wrote it down.
 * @throws Refusal of `checkEntry`; same-id-other-content; replaced-unknown; not-found for an id that is somebody else's
 */
export async function keepEntry(scope: PatientScope, fact: EntryFact): Promise<Acknowledged> {
  const digest = factDigest(fact)
  const ground = await entryGround(scope, fact)
  if (ground.digest !== null) return acknowledgeAgain(scope, fact.id, ground.digest, digest)
  if (!ground.itemKnown) throw new Refusal('not-found', 'itemId')
  const day = dayOfVersion(fact, ground.replaced)
  if (day instanceof Refusal) throw day
  const refusal = checkEntry(fact, {
    today: localDay(scope.now, fact.timeZone),
    now: scope.now,
    firstDay: ground.firstDay,
    firstWalkAt: ground.firstWalkAt,
  })
  if (refusal !== null) throw refusal
  const stored = await insertEntry(scope, fact, {
    day,
    late: isLate(day, fact.recordedAt, fact.timeZone),
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  })
  if (!stored) return afterConflict(scope, fact, digest)
  return { id: fact.id, stored: 'now', serverTime: scope.now }
}

/** Two sendings met: the other one won, or the id is somebody else's. */
async function afterConflict(scope: PatientScope, fact: EntryFact, digest: string): Promise<Acknowledged> {
  const there = (await entryGround(scope, fact)).digest
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, fact.id, there, digest)
}
