import type { AttentionStanding } from '@/domain/attention-shape'
import { localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { ageOn } from '@/domain/person'
import type { Note } from '@/domain/note'
import type { RecordFacts } from '@/domain/record'
import type { Visit } from '@/domain/visit'
import type { CareScope } from '@/server/access/scope'
import { clinicOf } from '@/server/db/clinic'
import { notesOf } from '@/server/db/note'
import { patientOf } from '@/server/db/patient'
import type { PatientRow } from '@/server/db/patient'
import { staffNames } from '@/server/db/staff'
import { standingOf } from '@/server/db/standing'
import { visitsOf } from '@/server/db/visit'
import { loadRecord } from '@/server/use-cases/load-record'
import { ownerOf } from '@/server/use-cases/owner-of'
import type { PatientOwner } from '@/server/use-cases/owner-of'

export type OpenedPatient = {
  patient: Omit<PatientRow, 'textSize' | 'distanceUnit' | 'timeZone' | 'ownerId'> & { age: number }
  owner: PatientOwner
  clinicName: string
  simulated: boolean
  today: CalendarDay
  /** The server's clock: which weeks are ripe goes by it. */
  now: Instant
  /** Why the patient needs somebody, as it was last computed. */
  standing: AttentionStanding
  record: RecordFacts
  /** Appointments in order of their moments, and the clinic's notes. */
  visits: Visit[]
  notes: Note[]
}

/** One patient's record as the clinician's page shows it. */
export async function openPatient(scope: CareScope): Promise<OpenedPatient> {
  const opened = await patientOf(scope)
  const { textSize: _, distanceUnit: __, timeZone, ownerId, ...patient } = opened
  const clinic = await clinicOf(scope)
  const today = localDay(scope.now, timeZone)
  const staff = await staffNames(scope)
  return {
    patient: { ...patient, age: ageOn(patient.birthDate, today) },
    owner: await ownerOf(scope, ownerId, { timeZone: clinic.timeZone, staff }),
    clinicName: clinic.name,
    simulated: clinic.simulated,
    today,
    now: scope.now,
    standing: await standingOf(scope),
    record: await loadRecord(scope, opened, staff),
    visits: await visitsOf(scope, staff),
    notes: await notesOf(scope, staff),
  }
}
