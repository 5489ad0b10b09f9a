import { offsetMinutes } from '@/domain/calendar-day'
import type { PauseRequestEndFact } from '@/domain/pause-request'
import { endOfRequest } from '@/domain/pause-request-check'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { insertRequestEnd, requestEndDigest, requestsOf } from '@/server/db/pause-request'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * The patient walks again before the last day of a pause, or takes the request back.
 * @throws Refusal of `endOfRequest`; same-id-other-content; pause-over where it was ended meanwhile
 */
export async function endPauseRequest(scope: PatientScope, fact: PauseRequestEndFact): Promise<Acknowledged> {
  const { id } = fact
  const digest = factDigest(fact)
  const before = await requestEndDigest(scope, id)
  if (before !== null) return acknowledgeAgain(scope, id, before, digest)
  const requests = await requestsOf(scope, new Map())
  const lastDay = endOfRequest(fact, { requests, now: scope.now })
  if (lastDay instanceof Refusal) throw lastDay
  const stored = await insertRequestEnd(scope, fact, {
    lastDay,
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  })
  if (stored) return { id, stored: 'now', serverTime: scope.now }
  const there = await requestEndDigest(scope, id)
  if (there === null)
    throw new Refusal((await isEnded(scope, fact)) ? 'pause-over' : 'not-found', 'requestId')
  return acknowledgeAgain(scope, id, there, digest)
}

/** Another end of it came meanwhile; otherwise the id is somebody else's. */
const isEnded = async (scope: PatientScope, { requestId }: PauseRequestEndFact): Promise<boolean> =>
  (await requestsOf(scope, new Map())).some(({ id, endedOn }) => id === requestId && endedOn !== null)
