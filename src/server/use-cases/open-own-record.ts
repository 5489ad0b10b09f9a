import type { OpeningHours } from '@/domain/clinic'
import type { Instant } from '@/domain/calendar-day'
import { helpersView } from '@/domain/helpers-view'
import { ownView } from '@/domain/own-view'
import type { RecordFacts } from '@/domain/record'
import type { LoggingScope } from '@/server/access/scope'
import { clinicOf } from '@/server/db/clinic'
import { patientOf } from '@/server/db/patient'
import type { PatientRow } from '@/server/db/patient'
import { staffNames } from '@/server/db/staff'
import { loadRecord } from '@/server/use-cases/load-record'
import { ownVisitsOf } from '@/server/use-cases/own-visits'
import type { OwnVisits } from '@/server/use-cases/own-visits'

/** What a phone keeps: the record, and whom to call. */
export type PhoneRecord = OwnVisits & {
  patient: Pick<PatientRow, 'id' | 'name' | 'language' | 'textSize' | 'distanceUnit' | 'timeZone'>
  clinic: {
    name: string
    telephone: string
    emergencyNumber: string
    openingHours: OpeningHours
    timeZone: string
  }
  /** Who logs here for the patient; null on the patient's own phone. */
  helper: { id: string; name: string } | null
  simulated: boolean
  serverTime: Instant
  record: RecordFacts
}

export async function openOwnRecord(scope: LoggingScope): Promise<PhoneRecord> {
  const patient = await patientOf(scope)
  const clinic = await clinicOf(scope)
  const { telephone, emergencyNumber, openingHours } = clinic
  const { id, name, language, textSize, distanceUnit, timeZone } = patient
  const { actor } = scope
  const staff = await staffNames(scope)
  const record = ownView(await loadRecord(scope, patient, staff))
  return {
    patient: { id, name, language, textSize, distanceUnit, timeZone },
    clinic: { name: clinic.name, telephone, emergencyNumber, openingHours, timeZone: clinic.timeZone },
    helper: actor.kind === 'helper' ? { id: actor.id, name: actor.name } : null,
    ...(await ownVisitsOf(scope, staff)),
    simulated: clinic.simulated,
    serverTime: scope.now,
    record: actor.kind === 'helper' ? helpersView(record, actor.name) : record,
  }
}
