import { localDay } from '@/domain/calendar-day'
import { noOutcomes } from '@/domain/no-outcomes'
import type { DecisionFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import type { CareScope } from '@/server/access/scope'
import { fallsOf } from '@/server/db/fall'
import { patientOf } from '@/server/db/patient'
import { programmesOf } from '@/server/db/programme'
import { clearedOnOf, screeningsOf, unlocksOf } from '@/server/db/screening'
import { stopsOf } from '@/server/db/safety-stop'

const nobody = new Map<string, string>()

/** What is asked of a patient and what bars it, without what they recorded. Names of staff are left out. */
export async function loadPrescription(scope: CareScope, decisions: DecisionFacts[]): Promise<RecordFacts> {
  const { birthDate, timeZone } = await patientOf(scope)
  const clearedOn = await clearedOnOf(scope)
  return {
    today: localDay(scope.now, timeZone),
    timeZone,
    birthDate,
    clearedOn,
    screenings: await screeningsOf(scope, nobody),
    unlocks: await unlocksOf(scope, nobody),
    programmes: await programmesOf(scope, nobody, clearedOn),
    decisions,
    pauses: [],
    requests: [],
    stops: await stopsOf(scope, nobody),
    flares: [],
    falls: await fallsOf(scope),
    outcomes: noOutcomes,
    entries: [],
  }
}
