import { addDays, localDay } from '@/domain/calendar-day'
import { currentEntries } from '@/domain/entry-versions'
import { inForceVersions } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import { reopenedWeeks, waitingWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import type { ClinicianScope } from '@/server/access/scope'
import { versionsSince, weekGroundOf } from '@/server/db/week-facts'
import type { WeekGround } from '@/server/db/week-facts'

/** The week of one patient that is decided next, and how many wait, this one included. */
export type WaitingWeek = { patientId: string; week: WeekProposal; waiting: number }

/** A week reads the seven days before it and the morning after it; a day more for another calendar. */
const DAYS_BEFORE = 8

const recordOf = (
  { programmes, clearedOn, timeZone, ...rest }: WeekGround,
  scope: ClinicianScope,
): RecordFacts => ({
  ...rest,
  timeZone,
  clearedOn,
  programmes: inForceVersions(programmes, clearedOn),
  today: localDay(scope.now, timeZone),
  entries: [],
})

/** The weeks of these patients that wait for a decision: those that new entries changed come first. */
export async function openWeeks(
  scope: ClinicianScope,
  patientIds: readonly string[],
): Promise<WaitingWeek[]> {
  const startedBy = addDays(localDay(scope.now, scope.timeZone), -6)
  const ground = await weekGroundOf(scope, { patientIds, startedBy })
  const asked = ground.flatMap((one) => {
    const record = recordOf(one, scope)
    const [first] = [...waitingWeeks(record, scope.now), ...one.touched].sort()
    return first === undefined ? [] : [{ record, patientId: one.id, from: addDays(first, -DAYS_BEFORE), one }]
  })
  const versions = await versionsSince(scope, asked)
  return asked.flatMap(({ record: bare, patientId, one }): WaitingWeek[] => {
    const record = { ...bare, entries: currentEntries(versions.get(patientId) ?? []) }
    const weeks = [...reopenedWeeks(record, scope.now, one.touched), ...weeksToDecide(record, scope.now)]
    const [week] = weeks
    return week === undefined ? [] : [{ patientId, week, waiting: weeks.length }]
  })
}
