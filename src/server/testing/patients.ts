import { calendarDay } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { usualSettings } from '@/domain/pain'
import { plainWalk } from '@/domain/walk-manner'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { newId } from '@/server/access/new-id'
import type { Enrolment } from '@/server/use-cases/enrol-patient'
import { deskOf, join, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import type { TestClinic, TestStaff } from '@/server/testing/clinics'
import { testDay } from '@/server/testing/test-clock'

export type TestPatient = { clinicId: string; id: string; name: string }

/** Of somebody enrolled, but for the name. */
export const details = () => ({
  birthDate: calendarDay('1960-05-17'),
  ...{ language: 'en' as const, telephone: '+34 600 300 400', email: null },
})

/** Of whom no other name is said. */
export const nameOf = (patientId: string): string => `Ruth ${patientId}`

export function enrolment({ patientId = newId(), ...change }: Partial<Enrolment> = {}): Enrolment {
  return { patientId, name: nameOf(patientId), ...details(), samePersonConfirmed: false, ...change }
}

export const draft = (change: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  rungs: [10, 12, 15, 20],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  warmUpMinutes: 0,
  coolDownMinutes: 0,
  startDay: testDay(0),
  endDay: null,
  preset: 'hand',
  startRung: 1,
  walk: plainWalk,
  exercises: [],
  settings: usualSettings,
  flarePlan: false,
  standing: null,
  continues: null,
  fallingReason: null,
  changeReason: null,
  screeningStatement: 'Screened in the clinic today, nothing found.',
  ...change,
})

/** Side steps, as the library has them. */
export const exerciseItem = (change: Partial<ExerciseItem> = {}): ExerciseItem => ({
  ...prescribedExercise('side-steps'),
  itemId: newId(),
  weekdays: [1, 3, 5],
  ...change,
})

/** Enrolled, and nobody used the code. */
export async function enrolledPatient(
  clinic: TestClinic,
  change: Partial<Enrolment> = {},
): Promise<TestPatient & { code: string }> {
  const asked = enrolment(change)
  const { code } = await (await deskOf(clinic.ben)).enrol.patient(asked)
  return { clinicId: clinic.id, id: asked.patientId, name: asked.name, code }
}

/** Enrolled and joined, without a programme. */
export async function joinedPatient(
  clinic: TestClinic,
  change: Partial<Enrolment> = {},
): Promise<TestPatient> {
  const { code, ...patient } = await enrolledPatient(clinic, change)
  await join(code)
  return patient
}

/** Published by somebody who has seen what was published last, unless told otherwise. */
export async function publishTo(
  patient: TestPatient,
  who: TestStaff,
  sent: unknown,
  { programmeId = newId(), basedOn }: { programmeId?: string; basedOn?: string | null | undefined } = {},
) {
  const desk = await deskOf(who)
  const seen = async () =>
    (await desk.patient.open({ patientId: patient.id })).record.programmes.at(-1)?.id ?? null
  const publication = {
    programmeId,
    draft: sent as never,
    basedOn: basedOn === undefined ? await seen() : basedOn,
  }
  return desk.programme.publish({ patientId: patient.id, ...publication })
}

/** Joined, with a programme published today. */
export async function walkingPatient(
  clinic: TestClinic,
  change: Partial<ProgrammeDraft> = {},
  who: Partial<Enrolment> = {},
): Promise<TestPatient & { programmeId: string; phone: Api }> {
  const patient = await joinedPatient(clinic, who)
  const programmeId = newId()
  const desk = await deskOf(clinic.ben)
  await desk.programme.publish({ patientId: patient.id, programmeId, draft: draft(change), basedOn: null })
  return { ...patient, programmeId, phone: await phoneOf(patient) }
}
