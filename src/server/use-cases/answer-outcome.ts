import { localDay, offsetMinutes } from '@/domain/calendar-day'
import type { OutcomeFact } from '@/domain/outcome'
import { checkOutcome } from '@/domain/outcome-check'
import { requestAnswered } from '@/domain/outcome-request'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { insertOutcome, outcomeDigest, outcomesOf, wasAsked } from '@/server/db/outcome'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Keeps the patient's answers to a set of outcome measures, or a correction of them: that is a version of its own, and
 * stands on the day of the first. What was asked meanwhile, or is no longer, changes nothing in what they said.
 * @throws Refusal of `checkOutcome`; same-id-other-content; not-found for an id that is somebody else's, its own or of
 * what was asked
 */
export async function answerOutcome(scope: PatientScope, fact: OutcomeFact): Promise<Acknowledged> {
  const keep = async (digest: string) => {
    const outcomes = await outcomesOf(scope, new Map())
    const { answers } = outcomes
    const refusal = checkOutcome(fact, { answers, now: scope.now })
    if (refusal !== null) return refusal
    const first = answers.find(({ setId }) => setId === fact.setId)
    const requestId = requestAnswered(fact, outcomes)
    if (requestId !== null && !(await wasAsked(scope, requestId)))
      return new Refusal('not-found', 'requestId')
    return insertOutcome(scope, fact, {
      requestId,
      day: first?.day ?? localDay(fact.recordedAt, fact.timeZone),
      offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
      digest,
    })
  }
  return keptOnce(scope, fact, { keep, there: () => outcomeDigest(scope, fact.id) })
}
