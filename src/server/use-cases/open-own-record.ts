import type { OpeningHours } from '@/domain/clinic'
import type { Instant } from '@/domain/calendar-day'
import { helpersView } from '@/domain/helpers-view'
import { ownView } from '@/domain/own-view'
import type { RecordFacts } from '@/domain/record'
import type { VisitKind } from '@/domain/visit'
import type { LoggingScope } from '@/server/access/scope'
import { clinicOf } from '@/server/db/clinic'
import { patientOf } from '@/server/db/patient'
import type { PatientRow } from '@/server/db/patient'
import { nextVisitOf } from '@/server/use-cases/next-visit'
import { loadRecord } from '@/server/use-cases/load-record'

/** What a phone keeps: the record, and whom to call. */
export type PhoneRecord = {
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
  /** The next appointment that is planned; a helper is not told. */
  nextVisit: { at: Instant; kind: VisitKind } | null
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
  const record = ownView(await loadRecord(scope, patient))
  return {
    patient: { id, name, language, textSize, distanceUnit, timeZone },
    clinic: { name: clinic.name, telephone, emergencyNumber, openingHours, timeZone: clinic.timeZone },
    helper: actor.kind === 'helper' ? { id: actor.id, name: actor.name } : null,
    nextVisit: actor.kind === 'helper' ? null : await nextVisitOf(scope),
    simulated: clinic.simulated,
    serverTime: scope.now,
    record: actor.kind === 'helper' ? helpersView(record, actor.name) : record,
  }
}
