import { localDay } from '@/domain/calendar-day'
import { checkEntry } from '@/domain/entry-check'
import type { EntryFact } from '@/domain/entry'
import type { RecordFacts } from '@/domain/record'
import type { Refusal } from '@/domain/refusal'
import { momentNow } from '@/offline/use-phone'

/** What the clinic would refuse an entry for, asked before it is kept, so that it is said at its field. */
export function checkOnPhone(fact: EntryFact, record: RecordFacts): Refusal | null {
  const { at, timeZone } = momentNow()
  const starts = record.programmes.map(({ startDay }) => startDay).sort()
  return checkEntry(fact, { today: localDay(at, timeZone), now: at, firstDay: starts[0] ?? null })
}
