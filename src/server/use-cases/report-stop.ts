import { epochMs, localDay, offsetMinutes } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { StopFact } from '@/domain/stop'
import type { PatientScope } from '@/server/access/scope'
import { insertStop, stopDigest } from '@/server/db/safety-stop'
import { factDigest } from '@/server/use-cases/fact-digest'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'

/**
 * Opens a safety stop. Nothing refuses one but its id: not the programme, not an older stop, not its date. A phone whose
 * clock runs ahead opens it today, for a stop that began tomorrow would excuse nothing.
 */
export async function reportStop(scope: PatientScope, fact: StopFact): Promise<Acknowledged> {
  const digest = factDigest(fact)
  const at = epochMs(fact.recordedAt) > epochMs(scope.now) ? scope.now : fact.recordedAt
  const stored = await insertStop(scope, fact, {
    day: localDay(at, fact.timeZone),
    offsetMinutes: offsetMinutes(fact.recordedAt, fact.timeZone),
    digest,
  })
  if (stored) return { id: fact.id, stored: 'now', serverTime: scope.now }
  const there = await stopDigest(scope, fact.id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, fact.id, there, digest)
}
