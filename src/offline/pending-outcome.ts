import { localDay } from '@/domain/calendar-day'
import type { OutcomeFact, OutcomeFacts } from '@/domain/outcome'

/** With answers that wait on this phone: a set stands on its first day, and the version recorded last counts. What the
 * clinic has already, or has corrected since, stays. */
export function withOutcome(outcomes: OutcomeFacts, fact: OutcomeFact): OutcomeFacts {
  const { setId, recordedAt, timeZone } = fact
  const known = outcomes.answers.find((one) => one.setId === setId)
  if (known !== undefined && known.recordedAt >= recordedAt) return outcomes
  const { day, firstRecordedAt, requestId, versionCount } = known ?? {
    day: localDay(recordedAt, timeZone),
    firstRecordedAt: recordedAt,
    requestId: fact.requestId,
    versionCount: 0,
  }
  const kept = { day, firstRecordedAt, requestId, arrivedAt: recordedAt }
  const answer = { ...fact, ...kept, versionCount: versionCount + 1 }
  return {
    ...outcomes,
    answers:
      known === undefined
        ? [...outcomes.answers, answer]
        : outcomes.answers.map((one) => (one === known ? answer : one)),
  }
}
