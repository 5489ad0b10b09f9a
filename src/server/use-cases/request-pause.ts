import { localDay, offsetMinutes } from '@/domain/calendar-day'
import type { PauseRequestFact } from '@/domain/pause-request'
import { checkPauseRequest } from '@/domain/pause-request-check'
import { Refusal } from '@/domain/refusal'
import type { PatientScope } from '@/server/access/scope'
import { insertRequest, requestDigest, requestsOf } from '@/server/db/pause-request'
import { programmesOf } from '@/server/db/programme'
import { clearedOnOf } from '@/server/db/screening'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps a pause as the patient asks for it. What it excuses until the clinic answers, the domain says.
 * @throws Refusal of `checkPauseRequest`; same-id-other-content; not-found for an id that is somebody else's
 */
export async function requestPause(scope: PatientScope, fact: PauseRequestFact): Promise<Acknowledged> {
  const { id } = fact
  const digest = factDigest(fact)
  const before = await requestDigest(scope, id)
  if (before !== null) return acknowledgeAgain(scope, id, before, digest)
  const programmes = await programmesOf(scope, new Map(), await clearedOnOf(scope))
  const requests = await requestsOf(scope, new Map())
  const refusal = checkPauseRequest(fact, {
    requests,
    programmes,
    now: scope.now,
  })
  if (refusal !== null) throw refusal
  const stored = await insertRequest(scope, fact, {
    askedOn: localDay(fact.recordedAt, fact.timeZone),
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  })
  if (stored) return { id, stored: 'now', serverTime: scope.now }
  // Two sendings met: the other one won, or the id is somebody else's.
  const there = await requestDigest(scope, id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, id, there, digest)
}
