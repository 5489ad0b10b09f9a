import { isAnswerTo, openRequest } from '@/domain/outcome'
import type { OutcomeFact, OutcomeFacts } from '@/domain/outcome'

/** Which request a fact answers, as its set is kept: what it says; of a correction what its set does; of one that does not
 * say so, the one that is open and was asked before. */
export function requestAnswered(fact: OutcomeFact, outcomes: OutcomeFacts): string | null {
  const { id, setId, requestId, recordedAt } = fact
  if (setId !== id) return outcomes.answers.find((one) => one.setId === setId)?.requestId ?? null
  if (requestId !== undefined) return requestId
  const open = openRequest(outcomes)
  return open !== null && isAnswerTo(open, { firstRecordedAt: recordedAt }) ? open.id : null
}
