import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import type { TestClinic } from '@/server/testing/clinics'
import { outcome } from '@/server/testing/facts'
import type { TestPatient } from '@/server/testing/patients'
import { testToday, wallTime } from '@/server/testing/test-clock'

/** An asking that was taken back, and what was answered to it before. */
export type AskedHow = { askingId: string; outcomeId: string }

/** Answered after it was asked, and put right; the next asking was taken back. */
export async function askedHow(
  clinic: TestClinic,
  { id: patientId }: TestPatient,
  phone: Api,
): Promise<AskedHow> {
  const desk = await deskOf(clinic.ben)
  const askingId = newId()
  await desk.patient.askOutcomes({ patientId, requestId: askingId })
  const said = outcome(testToday, { recordedAt: wallTime(testToday, 540) })
  await phone.record.answerOutcome(said)
  await phone.record.answerOutcome({ ...said, id: newId(), pain: 3 })
  await desk.patient.takeBackAsking({ patientId, requestId: askingId })
  return { askingId, outcomeId: said.id }
}
