import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import { shownToHelper } from '@/domain/helpers-view'
import { helpersFirstDay } from '@/domain/helper-days'
import type { CareScope, LoggingScope, RecordScope } from '@/server/access/scope'
import { entryVersionsOf } from '@/server/db/entry'
import { patientOf } from '@/server/db/patient'
import { staffNames } from '@/server/db/staff'
import { whoRecorded } from '@/server/use-cases/who-recorded'

const versionsOf = async (scope: RecordScope): Promise<EntryVersion[]> =>
  entryVersionsOf(scope, await whoRecorded(scope, await patientOf(scope), await staffNames(scope)))

/** Every version of every entry, withdrawn ones too, newest first. */
export async function openEntries(scope: CareScope): Promise<{ versions: EntryVersion[] }> {
  const versions = await versionsOf(scope)
  return { versions: versions.toReversed() }
}

/** Every version of the patient's own entries of one day, those taken back too, newest first. A helper sees those of the
 * last days, without notes. */
export async function openOwnDay(
  scope: LoggingScope,
  { day }: { day: CalendarDay },
): Promise<{ versions: EntryVersion[] }> {
  const { actor } = scope
  if (actor.kind === 'helper' && day < helpersFirstDay(localDay(scope.now, scope.timeZone)))
    return { versions: [] }
  const versions = await versionsOf(scope)
  // A withdrawal names its entry, not its day.
  const ids = new Set(
    versions.filter((one) => one.kind !== 'withdrawal' && one.day === day).map(({ entryId }) => entryId),
  )
  const ofDay = versions.filter(({ entryId }) => ids.has(entryId)).toReversed()
  return { versions: actor.kind === 'helper' ? ofDay.map((one) => shownToHelper(one, actor.name)) : ofDay }
}
