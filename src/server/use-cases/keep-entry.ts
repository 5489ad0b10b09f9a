import { localDay, offsetMinutes } from '@/domain/calendar-day'
import { isLate } from '@/domain/entry'
import type { EntryFact } from '@/domain/entry'
import { checkEntry } from '@/domain/entry-check'
import { dayOfVersion } from '@/domain/entry-day'
import { helpersFirstDay } from '@/domain/helper-days'
import { Refusal } from '@/domain/refusal'
import type { LoggingScope } from '@/server/access/scope'
import { insertEntry } from '@/server/db/entry'
import { entryGround } from '@/server/db/entry-ground'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Keeps one version of an entry, as the patient's phone, or a helper's, wrote it down.
 * @throws Refusal of `checkEntry`; forbidden where a helper would reach further back than they see; same-id-other-content; replaced-unknown; not-found for an id that is somebody else's
 */
export async function keepEntry(scope: LoggingScope, fact: EntryFact): Promise<Acknowledged> {
  const keep = async (digest: string) => {
    const ground = await entryGround(scope, fact)
    if (ground.digest !== null) return false
    if (!ground.itemKnown) return new Refusal('not-found', 'itemId')
    const day = dayOfVersion(fact, ground.replaced)
    if (day instanceof Refusal) return day
    const today = localDay(scope.now, fact.timeZone)
    if (scope.actor.kind === 'helper' && day < helpersFirstDay(today)) return new Refusal('forbidden')
    const { firstDay, firstWalkAt } = ground
    const refusal = checkEntry(fact, { today, now: scope.now, firstDay, firstWalkAt })
    if (refusal !== null) return refusal
    return insertEntry(scope, withHiddenNote(scope, fact, ground.note), {
      day,
      late: isLate(day, fact.recordedAt, fact.timeZone),
      offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
      source: 'phone',
      digest,
    })
  }
  return keptOnce(scope, fact, { keep, there: async () => (await entryGround(scope, fact)).digest })
}

/** A helper sees no notes: what they correct keeps the one that stood there, unless they wrote their own. */
function withHiddenNote(scope: LoggingScope, fact: EntryFact, note: string | null): EntryFact {
  if (scope.actor.kind !== 'helper' || fact.kind !== 'walk' || fact.details.note !== null) return fact
  return { ...fact, details: { ...fact.details, note } }
}
