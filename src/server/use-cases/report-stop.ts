import { epochMs, localDay, offsetMinutes } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { StopReport } from '@/domain/stop'
import type { LoggingScope } from '@/server/access/scope'
import { patientOf } from '@/server/db/patient'
import { insertStop, stopDigest } from '@/server/db/safety-stop'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Opens a safety stop. Nothing refuses one but its id: not the programme, not an older stop, not its date. What the
 * phone could not say rightly is taken from here. A moment in the future or before the patient joined is a clock that
 * is wrong: such a stop began when it arrived, since one of years ago would excuse every day since.
 */
export async function reportStop(scope: LoggingScope, report: StopReport): Promise<Acknowledged> {
  const digest = factDigest(report)
  const timeZone = report.timeZone ?? scope.timeZone
  const recordedAt = report.recordedAt ?? scope.now
  const { joinedAt } = await patientOf(scope)
  const at = believable(recordedAt, joinedAt, scope.now) ? recordedAt : scope.now
  const { id, source } = report
  const stored = await insertStop(
    scope,
    { id, kind: 'stop', source, timeZone, recordedAt },
    { day: localDay(at, timeZone), offsetMinutes: offsetMinutes(recordedAt, timeZone), digest },
  )
  if (stored) return { id, stored: 'now', serverTime: scope.now }
  const there = await stopDigest(scope, id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, id, there, digest)
}

const believable = (at: Instant, joinedAt: Instant | null, now: Instant): boolean =>
  epochMs(at) <= epochMs(now) && (joinedAt === null || epochMs(at) >= epochMs(joinedAt))
