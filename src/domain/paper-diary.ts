import * as z from 'zod/mini'
import { calendarDaySchema, epochMs, instantOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { minutesSchema, uuidSchema } from '@/domain/entry'
import type { EntryFact, EntryVersion, WithdrawalFact } from '@/domain/entry'
import { checkDay } from '@/domain/entry-check'
import type { EntryLimits } from '@/domain/entry-check'
import { dayOfVersion } from '@/domain/entry-day'
import { currentEntries } from '@/domain/entry-versions'
import { painScoreSchema } from '@/domain/pain'
import { Refusal } from '@/domain/refusal'

const base = { id: uuidSchema, entryId: uuidSchema, replaces: z.nullable(uuidSchema) }
const ofDay = { ...base, day: calendarDaySchema }

/** What the clinic types in from one row of a printed diary. Paper has no clock and no gate. */
const paperFactSchema = z.discriminatedUnion('kind', [
  z.object({
    ...ofDay,
    kind: z.literal('walk'),
    minutes: minutesSchema,
    before: z.nullable(painScoreSchema),
    worst: z.nullable(painScoreSchema),
  }),
  z.object({ ...ofDay, kind: z.literal('zero') }),
  z.object({ ...ofDay, kind: z.literal('morning'), morning: painScoreSchema }),
  z.object({ ...base, kind: z.literal('withdrawal'), replaces: uuidSchema }),
])
export type PaperFact = z.infer<typeof paperFactSchema>

/** Two weeks change at most two entries a day, each taken back and written anew; a longer look back is sent in parts. */
export const MOST_PAPER_FACTS = 200
/** In the order of the rows. */
export const paperFactsSchema = z.array(paperFactSchema).check(z.minLength(1), z.maxLength(MOST_PAPER_FACTS))

const noDetails = {
  ...{ region: null, ground: null, surface: null, conditions: null, effort: null },
  ...{ distanceMetres: null, steps: null, note: null },
}

/** The fact as the ledger keeps it: without a start and without the gate, written down in the order of the rows.
 * @param place of the fact among those that are typed in at once, from 0 */
export function writtenFrom(
  fact: PaperFact,
  { at, timeZone }: { at: Instant; timeZone: string },
  place: number,
): EntryFact {
  const { id, entryId, replaces } = fact
  const told = { id, entryId, replaces, recordedAt: instantOf(epochMs(at) + place), timeZone }
  switch (fact.kind) {
    case 'walk': {
      const { day, minutes, before, worst } = fact
      const walked = { startedAt: null, minutes, before, worst, gate: 'not-asked' as const }
      return { ...told, kind: 'walk', day, ...walked, details: noDetails }
    }
    case 'zero':
      return { ...told, kind: 'zero', day: fact.day, reason: null, gate: 'not-asked' }
    case 'morning':
      return { ...told, kind: 'morning', day: fact.day, morning: fact.morning }
    case 'withdrawal':
      return { ...told, kind: 'withdrawal', replaces: fact.replaces, why: null }
  }
}

/** What of a day stands once: its walk, or that there was none; and its morning. */
const partOf = (kind: EntryFact['kind']): 'walked' | 'woke' | null =>
  kind === 'walk' || kind === 'zero' ? 'walked' : kind === 'morning' ? 'woke' : null

const isKept = (version: EntryVersion): version is Exclude<EntryVersion, WithdrawalFact> =>
  version.kind !== 'withdrawal'

/** The day on which a fact from paper stands, or why it cannot be taken: as any entry in the future or before the programme
 * · on a day that has one already (one walk a day) · a correction of what was not typed in, or is corrected meanwhile.
 * A morning counts as given that morning: neither the hour nor a walk closes it.
 * @param versions every version of the patient's entries */
export function checkPaper(
  fact: EntryFact,
  versions: readonly EntryVersion[],
  limits: EntryLimits,
): CalendarDay | Refusal {
  const entries = currentEntries(versions)
  const replaced = versions
    .filter(isKept)
    .find(({ id, source }) => source === 'paper' && id === fact.replaces)
  if (replaced !== undefined && !entries.some(({ id }) => id === replaced.id))
    return new Refusal('day-has-entry', 'replaces', { day: replaced.day })
  const day = dayOfVersion(fact, replaced ?? null)
  if (day instanceof Refusal || fact.kind === 'withdrawal') return day
  const isThere = entries.some(
    (entry) =>
      entry.day === day && partOf(entry.kind) === partOf(fact.kind) && entry.entryId !== fact.entryId,
  )
  if (isThere) return new Refusal('day-has-entry', 'day', { day })
  return checkDay(fact, limits) ?? day
}
