import { localDay } from '@/domain/calendar-day'
import type { OutcomeAnswer, OutcomeFact, OutcomeFacts } from '@/domain/outcome'

/** With answers that wait on this phone: a set stands on its first day, and the version recorded last counts. What the
 * clinic has already, or has corrected since, stays. */
export function withOutcome(outcomes: OutcomeFacts, fact: OutcomeFact): OutcomeFacts {
  const { answers } = outcomes
  const { recordedAt } = fact
  const known = answers.find(({ setId }) => setId === fact.setId)
  if (known !== undefined && known.recordedAt >= recordedAt) return outcomes
  const first = known ?? {
    day: localDay(recordedAt, fact.timeZone),
    firstRecordedAt: recordedAt,
    versionCount: 0,
  }
  const { day, firstRecordedAt, versionCount } = first
  const answer: OutcomeAnswer = {
    ...fact,
    ...{ day, firstRecordedAt, arrivedAt: recordedAt, versionCount: versionCount + 1 },
  }
  return {
    ...outcomes,
    answers:
      known === undefined ? [...answers, answer] : answers.map((one) => (one === known ? answer : one)),
  }
}
