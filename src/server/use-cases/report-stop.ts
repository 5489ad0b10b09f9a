import { epochMs, localDay, offsetMinutes } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import type { StopReport } from '@/domain/stop'
import type { LoggingScope } from '@/server/access/scope'
import { patientOf } from '@/server/db/patient'
import { insertStop, stopDigest } from '@/server/db/safety-stop'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/**
 * Opens a safety stop. Nothing refuses one but its id: not the programme, not an older stop, not its date. What the
 * phone could not say rightly is taken from here. A moment in the future or before the patient joined is a clock that
 * is wrong: such a stop began when it arrived, since one of years ago would excuse every day since.
 */
export async function reportStop(scope: LoggingScope, report: StopReport): Promise<Acknowledged> {
  const timeZone = report.timeZone ?? scope.timeZone
  const recordedAt = report.recordedAt ?? scope.now
  const { joinedAt } = await patientOf(scope)
  const at = believable(recordedAt, joinedAt, scope.now) ? recordedAt : scope.now
  const { id, source } = report
  const keep = (digest: string) =>
    insertStop(
      scope,
      { id, kind: 'stop', source, timeZone, recordedAt },
      { day: localDay(at, timeZone), offsetMinutes: offsetMinutes(recordedAt, timeZone), digest },
    )
  return keptOnce(scope, report, { keep, there: () => stopDigest(scope, id) })
}

const believable = (at: Instant, joinedAt: Instant | null, now: Instant): boolean =>
  epochMs(at) <= epochMs(now) && (joinedAt === null || epochMs(at) >= epochMs(joinedAt))
