import { localDay, offsetMinutes } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import { checkPaper, writtenFrom } from '@/domain/paper-diary'
import type { PaperFact } from '@/domain/paper-diary'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { digestOf, entryVersionsOf, insertEntry } from '@/server/db/entry'
import { lockPatient } from '@/server/db/patient'
import { firstProgrammeDay } from '@/server/db/programme'
import { keptOnce } from '@/server/use-cases/kept-once'

/**
 * Keeps what a clinician types in from a printed diary, all of it or nothing. Sent twice, each is kept once.
 * @throws Refusal of `checkPaper`, its field led by the place among the facts; same-id-other-content; not-found for an id
 * that is somebody else's
 */
export async function keepPaper(scope: CareScope, facts: readonly PaperFact[]): Promise<{ kept: number }> {
  const { now, timeZone } = scope
  // Of two who type in the same sheet, the second finds the first one's days.
  await lockPatient(scope)
  const limits = { today: localDay(now, timeZone), now, firstDay: await firstProgrammeDay(scope) }
  const versions: EntryVersion[] = await entryVersionsOf(scope, new Map())
  let kept = 0
  for (const [place, fact] of facts.entries()) {
    const written = writtenFrom(fact, { at: now, timeZone }, place)
    const keep = async (digest: string) => {
      const day = checkPaper(written, versions, limits)
      if (day instanceof Refusal)
        return new Refusal(day.code, `${String(place)}.${day.field ?? ''}`, day.details)
      const keeping = { day, late: false, source: 'paper' as const, digest }
      const offset = offsetMinutes(written.recordedAt, timeZone)
      return insertEntry(scope, written, { ...keeping, offsetMinutes: offset })
    }
    const { stored } = await keptOnce(scope, fact, { keep, there: () => digestOf(scope, fact.id) })
    if (stored === 'before') continue
    kept += 1
    const receipt = { arrivedAt: now, late: false, recordedBy: 'staff', recordedByName: null } as const
    versions.push({ ...written, ...receipt, source: 'paper' })
  }
  return { kept }
}
