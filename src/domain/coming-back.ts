import { addDays, maxDay } from '@/domain/calendar-day'
import { programmeOn } from '@/domain/programme'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { daysAway, isAnswered, LEAST_DAYS_AWAY, returnItems, returnProposal } from '@/domain/return-proposal'
import type { ReturnProposal } from '@/domain/return-proposal'

/**
 * Seven days or more up to yesterday without a walk in the record, while nothing excuses today: where to begin again,
 * should nobody have walked. A supposition, since no entry is not zero. Null once somebody has decided, or published, on
 * the seventh of those days or later.
 */
export function silentProposal(record: RecordFacts): ReturnProposal | null {
  const { today, entries, programmes } = record
  const programme = programmeOn(programmes, today)
  if (programme?.courseStart === null || programme === null) return null
  if (excusedOf(record).some(({ from, to }) => from <= today && (to === null || to >= today))) return null
  const walked = entries.flatMap(({ kind, day }) => (kind === 'walk' && day <= today ? [day] : []))
  const from = walked.map((day) => addDays(day, 1)).reduce(maxDay, programme.courseStart)
  const to = addDays(today, -1)
  const away = daysAway(from, to)
  const items = returnItems(record, away)
  if (away < LEAST_DAYS_AWAY || isAnswered(record, addDays(from, LEAST_DAYS_AWAY - 1))) return null
  return items.every(({ rung, proposed }) => rung === proposed)
    ? null
    : { because: 'silence', from, to, daysAway: away, items }
}

/** What a clinician may answer by saying where to begin again: a break that is over, else days without a walk. */
export const comingBack = (record: RecordFacts): ReturnProposal | null =>
  returnProposal(record) ?? silentProposal(record)
