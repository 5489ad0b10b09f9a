import { offsetMinutes } from '@/domain/calendar-day'
import type { PauseRequestEndFact } from '@/domain/pause-request'
import { endOfRequest } from '@/domain/pause-request-check'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { insertRequestEnd, requestEndDigest, requestsOf } from '@/server/db/pause-request'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * The patient walks again before the last day of a pause, or takes the request back.
 * @throws Refusal of `endOfRequest`; same-id-other-content; pause-over where it was ended meanwhile
 */
export async function endPauseRequest(scope: PatientScope, fact: PauseRequestEndFact): Promise<Acknowledged> {
  const keep = async (digest: string) => {
    const requests = await requestsOf(scope, new Map())
    const lastDay = endOfRequest(fact, { requests, now: scope.now })
    if (lastDay instanceof Refusal) return lastDay
    const stored = await insertRequestEnd(scope, fact, {
      lastDay,
      offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
      digest,
    })
    return stored || new Refusal((await isEnded(scope, fact)) ? 'pause-over' : 'not-found', 'requestId')
  }
  return keptOnce(scope, fact, { keep, there: () => requestEndDigest(scope, fact.id) })
}

/** Another end of it came meanwhile; otherwise the id is somebody else's. */
const isEnded = async (scope: PatientScope, { requestId }: PauseRequestEndFact): Promise<boolean> =>
  (await requestsOf(scope, new Map())).some(({ id, endedOn }) => id === requestId && endedOn !== null)
