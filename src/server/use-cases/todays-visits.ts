import { localDay } from '@/domain/calendar-day'
import { noteSeen } from '@/server/access/audit'
import type { ClinicianScope } from '@/server/access/scope'
import { visitsOn } from '@/server/db/visit'
import type { DayVisit } from '@/server/db/visit'

/** The clinic's appointments of its present day. */
export async function todaysVisits(scope: ClinicianScope): Promise<DayVisit[]> {
  const visits = await visitsOn(scope, localDay(scope.now, scope.timeZone))
  const seen = visits.map(({ patientId }) => patientId)
  noteSeen(scope, seen)
  return visits
}
