import { localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { visitsAhead } from '@/domain/visit'
import type { VisitKind } from '@/domain/visit'
import type { LoggingScope } from '@/server/access/scope'
import { visitsOf } from '@/server/db/visit'

/** When the patient is next to come, or to be rung; of today's also one that has passed and was not held. */
export async function nextVisitOf(scope: LoggingScope): Promise<{ at: Instant; kind: VisitKind } | null> {
  const { now, timeZone } = scope
  const [next] = visitsAhead(await visitsOf(scope, new Map()), localDay(now, timeZone), timeZone)
  return next === undefined ? null : { at: next.at, kind: next.kind }
}
