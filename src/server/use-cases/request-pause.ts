import { localDay, offsetMinutes } from '@/domain/calendar-day'
import type { PauseRequestFact } from '@/domain/pause-request'
import { checkPauseRequest } from '@/domain/pause-request-check'
import type { PatientScope } from '@/server/access/scope'
import { insertRequest, requestDigest, requestsOf } from '@/server/db/pause-request'
import { programmesOf } from '@/server/db/programme'
import { clearedOnOf } from '@/server/db/screening'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Keeps a pause as the patient asks for it. What it excuses until the clinic answers, the domain says.
 * @throws Refusal of `checkPauseRequest`; same-id-other-content; not-found for an id that is somebody else's
 */
export async function requestPause(scope: PatientScope, fact: PauseRequestFact): Promise<Acknowledged> {
  const keep = async (digest: string) => {
    const programmes = await programmesOf(scope, new Map(), await clearedOnOf(scope))
    const requests = await requestsOf(scope, new Map())
    const refusal = checkPauseRequest(fact, { requests, programmes, now: scope.now })
    if (refusal !== null) return refusal
    return insertRequest(scope, fact, {
      askedOn: localDay(fact.recordedAt, fact.timeZone),
      offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
      digest,
    })
  }
  return keptOnce(scope, fact, { keep, there: () => requestDigest(scope, fact.id) })
}
