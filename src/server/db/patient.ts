import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { DistanceUnit } from '@/domain/distance'
import { nameWords } from '@/domain/name-words'
import type { Language, TextSize } from '@/domain/person'
import type { SamePerson } from '@/domain/same-person'
import { Refusal } from '@/domain/refusal'
import type {
  CareScope,
  ClinicianScope,
  DoorScope,
  JobRecordScope,
  PatientScope,
  RecordScope,
  StaffScope,
} from '@/server/access/scope'
import { dateOf, dayOf, instantFrom, instantOrNull } from '@/server/db/row-value'

export type PatientRow = {
  id: string
  name: string
  birthDate: CalendarDay
  language: Language
  telephone: string | null
  email: string | null
  timeZone: string
  textSize: TextSize
  distanceUnit: DistanceUnit
  enrolledAt: Instant
  joinedAt: Instant | null
  /** Who looks after them. */
  ownerId: string
}

/** @throws Refusal not-found */
export async function patientOf(scope: RecordScope): Promise<PatientRow> {
  const row = await scope.tx.patient.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id: scope.patientId } },
  })
  if (row === null) throw new Refusal('not-found')
  const { id, name, telephone, email, timeZone, ownerId } = row
  return {
    id,
    name,
    telephone,
    email,
    timeZone,
    ownerId,
    birthDate: dayOf(row.birthDate),
    language: row.language as Language,
    textSize: row.textSize as TextSize,
    distanceUnit: row.distanceUnit as DistanceUnit,
    enrolledAt: instantFrom(row.enrolledAt),
    joinedAt: instantOrNull(row.joinedAt),
  }
}

export type NewPatient = Omit<PatientRow, 'enrolledAt' | 'joinedAt' | 'textSize' | 'distanceUnit' | 'ownerId'>
/** What is searched and compared of a name. */
export const nameKeyOf = (name: string) => nameWords(name).join(' ')

/** False when the id is there already. */
export async function insertPatient(scope: ClinicianScope, patient: NewPatient): Promise<boolean> {
  const { clinicId } = scope
  const added = await scope.tx.patient.createMany({
    data: {
      ...patient,
      clinicId,
      nameKey: nameKeyOf(patient.name),
      birthDate: dateOf(patient.birthDate),
      enrolledAt: scope.now,
      enrolledBy: scope.actor.id,
      ownerId: scope.actor.id,
    },
    skipDuplicates: true,
  })
  if (added.count === 0) return false
  const words = new Set(nameWords(patient.name))
  await scope.tx.patientName.createMany({
    data: [...words].map((word) => ({ clinicId, word, patientId: patient.id })),
  })
  return true
}

/** Patients of the clinic with the same name, however it is written, and the same birth date. */
export async function samePeople(
  scope: StaffScope,
  name: string,
  birthDate: CalendarDay,
): Promise<SamePerson[]> {
  const rows = await scope.tx.patient.findMany({
    where: {
      ...{ clinicId: scope.clinicId, withdrawnAt: null },
      ...{ nameKey: nameKeyOf(name), birthDate: dateOf(birthDate) },
    },
  })
  return rows.map((row) => ({
    patientId: row.id,
    name: row.name,
    birthDate: dayOf(row.birthDate),
    enrolledAt: instantFrom(row.enrolledAt),
  }))
}

/** The patient's own choice. */
export async function changePatientSettings(
  scope: PatientScope,
  data: { language: Language } | { textSize: TextSize } | { distanceUnit: DistanceUnit },
): Promise<void> {
  await scope.tx.patient.update({
    where: { clinicId_id: { clinicId: scope.clinicId, id: scope.patientId } },
    data,
  })
}

/** The first phone that joins. */
export async function markJoined(scope: DoorScope, patientId: string): Promise<void> {
  await scope.tx.patient.updateMany({
    where: { clinicId: scope.clinicId, id: patientId, joinedAt: null },
    data: { joinedAt: scope.now },
  })
}

/** Whether somebody was enrolled under this id with just this: the same form sent twice. */
export async function enrolledSo(scope: ClinicianScope, patient: NewPatient): Promise<boolean> {
  const { timeZone: _, birthDate, ...same } = patient
  const where = { ...same, clinicId: scope.clinicId, withdrawnAt: null, birthDate: dateOf(birthDate) }
  return (await scope.tx.patient.count({ where })) > 0
}

/** Holds the patient's row until the transaction ends, so that two clinicians decide one after the other. What the
 * patient records meanwhile only refers to the row and need not wait.
 * @throws Refusal not-found where the enrolment was withdrawn, maybe just now */
export async function lockPatient(scope: CareScope | JobRecordScope | PatientScope): Promise<void> {
  if (!(await holdPatient(scope))) throw new Refusal('not-found')
}

/** The same, also of one whose enrolment was withdrawn. @returns whether they are enrolled */
export async function holdPatient({
  tx,
  clinicId,
  patientId,
}: CareScope | JobRecordScope | PatientScope): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ enrolled: boolean }[]>`
    select withdrawn_at is null as enrolled from patient where clinic_id = ${clinicId}::uuid and id = ${patientId}::uuid
    for no key update`
  return row?.enrolled === true
}
