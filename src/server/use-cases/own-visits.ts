import type { Instant } from '@/domain/calendar-day'
import { localDay } from '@/domain/calendar-day'
import { ownVisits } from '@/domain/own-visits'
import { visitsAhead } from '@/domain/visit'
import type { Visit, VisitKind } from '@/domain/visit'
import type { LoggingScope } from '@/server/access/scope'
import { visitsOf } from '@/server/db/visit'

export type OwnVisits = {
  visits: Visit[]
  /** When the patient is next to come, or to be rung; of today's also one that has passed and was not held. */
  nextVisit: { at: Instant; kind: VisitKind } | null
}

/** What a phone is told of appointments, in the order of `ownVisits`; a helper's, nothing. The clinic's notes stay there. */
export async function ownVisitsOf(
  scope: LoggingScope,
  staff: ReadonlyMap<string, string>,
): Promise<OwnVisits> {
  if (scope.actor.kind === 'helper') return { visits: [], nextVisit: null }
  const { now, timeZone } = scope
  const today = localDay(now, timeZone)
  const visits = ownVisits(await visitsOf(scope, staff), today, timeZone)
  const [next] = visitsAhead(visits, today, timeZone)
  return { visits, nextVisit: next === undefined ? null : { at: next.at, kind: next.kind } }
}
