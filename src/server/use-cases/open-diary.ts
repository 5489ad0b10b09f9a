import type { CalendarDay } from '@/domain/calendar-day'
import { diaryPlan } from '@/domain/diary-plan'
import type { DiaryPlan } from '@/domain/diary-plan'
import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { clinicOf } from '@/server/db/clinic'
import { patientOf } from '@/server/db/patient'
import { loadRecord } from '@/server/use-cases/load-record'

/** Two weeks of a printed diary: whose, what they ask, and whom to ring. */
export type OpenedDiary = {
  patient: { name: string; language: Language }
  clinic: { name: string; telephone: string; emergencyNumber: string; simulated: boolean }
  /** Of the patient, when it was printed. */
  today: CalendarDay
  plan: DiaryPlan
}

/** @throws Refusal no-programme where there is nothing to write down */
export async function openDiary(scope: CareScope, { from }: { from: CalendarDay }): Promise<OpenedDiary> {
  const patient = await patientOf(scope)
  const { name, telephone, emergencyNumber, simulated } = await clinicOf(scope)
  const record = await loadRecord(scope, patient)
  if (record.programmes.length === 0) throw new Refusal('no-programme')
  return {
    patient: { name: patient.name, language: patient.language },
    clinic: { name, telephone, emergencyNumber, simulated },
    today: record.today,
    plan: diaryPlan(record, from),
  }
}
