import { localDay } from '@/domain/calendar-day'
import { currentEntries } from '@/domain/entry-versions'
import type { RecordFacts } from '@/domain/record'
import type { RecordScope } from '@/server/access/scope'
import { decisionsOf } from '@/server/db/decision'
import { entryVersionsOf } from '@/server/db/entry'
import { fallsOf } from '@/server/db/fall'
import { flaresOf } from '@/server/db/flare'
import { outcomesOf } from '@/server/db/outcome'
import type { PatientRow } from '@/server/db/patient'
import { pausesOf } from '@/server/db/pause'
import { requestsOf } from '@/server/db/pause-request'
import { programmesOf } from '@/server/db/programme'
import { clearedOnOf, screeningsOf, unlocksOf } from '@/server/db/screening'
import { stopsOf } from '@/server/db/safety-stop'
import { staffNames } from '@/server/db/staff'
import { whoRecorded } from '@/server/use-cases/who-recorded'

/** Everything recorded about one patient, in the shape that the phone keeps and every screen computes from.
 * @param known names of staff, where they have been asked for already */
export async function loadRecord(
  scope: RecordScope,
  patient: PatientRow,
  known?: ReadonlyMap<string, string>,
): Promise<RecordFacts> {
  const staff = known ?? (await staffNames(scope))
  const clearedOn = await clearedOnOf(scope)
  const names = await whoRecorded(scope, patient, staff)
  return {
    today: localDay(scope.now, patient.timeZone),
    timeZone: patient.timeZone,
    birthDate: patient.birthDate,
    clearedOn,
    screenings: await screeningsOf(scope, staff),
    unlocks: await unlocksOf(scope, staff),
    programmes: await programmesOf(scope, staff, clearedOn),
    decisions: await decisionsOf(scope, staff),
    pauses: await pausesOf(scope, staff),
    requests: await requestsOf(scope, staff),
    stops: await stopsOf(scope, staff, names),
    flares: await flaresOf(scope),
    falls: await fallsOf(scope),
    outcomes: await outcomesOf(scope, staff),
    entries: currentEntries(await entryVersionsOf(scope, names)),
  }
}
