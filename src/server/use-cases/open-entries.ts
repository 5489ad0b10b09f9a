import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import type { CareScope, PatientScope } from '@/server/access/scope'
import { entryVersionsOf } from '@/server/db/entry'
import { patientOf } from '@/server/db/patient'

/** Every version of every entry, withdrawn ones too, newest first. */
export async function openEntries(scope: CareScope): Promise<{ versions: EntryVersion[] }> {
  const { name } = await patientOf(scope)
  const versions = await entryVersionsOf(scope, name)
  return { versions: versions.toReversed() }
}

/** Every version of the patient's own entries of one day, those taken back too, newest first. */
export async function openOwnDay(
  scope: PatientScope,
  { day }: { day: CalendarDay },
): Promise<{ versions: EntryVersion[] }> {
  const { name } = await patientOf(scope)
  const versions = await entryVersionsOf(scope, name)
  // A withdrawal names its entry, not its day.
  const ofDay = new Set(
    versions.filter((one) => one.kind !== 'withdrawal' && one.day === day).map(({ entryId }) => entryId),
  )
  return { versions: versions.filter(({ entryId }) => ofDay.has(entryId)).toReversed() }
}
