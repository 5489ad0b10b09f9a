import { localDay, offsetMinutes } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { isLate } from '@/domain/entry'
import type { EntryFact } from '@/domain/entry'
import { checkEntry } from '@/domain/entry-check'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { entryGround, insertEntry } from '@/server/db/entry'
import type { EntryGround } from '@/server/db/entry'
import { factDigest } from '@/server/use-cases/fact-digest'

/** 'before': the same fact had arrived already; it is acknowledged again and stored once. */
export type Acknowledged = { id: string; stored: 'now' | 'before'; serverTime: Instant }

/**
 * Keeps one version of an entry, as the patient's phone wrote it down.
 * @throws Refusal of `checkEntry`; same-id-other-content; replaced-unknown; not-found for an id that is somebody else's
 */
export async function keepEntry(scope: PatientScope, fact: EntryFact): Promise<Acknowledged> {
  const digest = factDigest(fact)
  const ground = await entryGround(scope, fact)
  if (ground.digest !== null) return acknowledgeAgain(scope, fact.id, ground.digest, digest)
  const day = dayOfFact(fact, ground)
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

/** A correction belongs to the entry of the version it replaces; a withdrawal stands on that entry's day. */
function dayOfFact(fact: EntryFact, { replaced }: EntryGround) {
  if (fact.replaces === null) {
    if (fact.entryId !== fact.id || fact.kind === 'withdrawal') throw new Refusal('invalid', 'entryId')
    return fact.day
  }
  if (replaced === null || replaced.entryId !== fact.entryId)
    throw new Refusal('replaced-unknown', 'replaces')
  if (fact.kind !== 'withdrawal' && replaced.kind !== 'withdrawal' && replaced.kind !== fact.kind) {
    throw new Refusal('invalid', 'kind')
  }
  // An entry stays on its day: to move a walk, take it back and add it where it belongs.
  if (fact.kind !== 'withdrawal' && fact.day !== replaced.day) throw new Refusal('not-that-day', 'day')
  return replaced.day
}

/** Two sendings met: the other one won, or the id is somebody else's. */
async function afterConflict(scope: PatientScope, fact: EntryFact, digest: string): Promise<Acknowledged> {
  const there = (await entryGround(scope, fact)).digest
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, fact.id, there, digest)
}

export function acknowledgeAgain(scope: PatientScope, id: string, there: string, sent: string): Acknowledged {
  if (there !== sent) throw new Refusal('same-id-other-content')
  return { id, stored: 'before', serverTime: scope.now }
}
