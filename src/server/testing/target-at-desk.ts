import { reasonMark } from '@/domain/attention-answer'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { TestClinic } from '@/server/testing/clinics'
import type { TestPatient } from '@/server/testing/patients'
import { testDay, testToday, wallTime } from '@/server/testing/test-clock'

/** A flare was seen to, and that taken back. */
export async function answered(
  clinic: TestClinic,
  { id: patientId }: TestPatient,
): Promise<{ reasonAnswerId: string; flareMark: string }> {
  const desk = await deskOf(clinic.ben)
  const { standing } = await desk.patient.open({ patientId })
  const flareMark = standing.reasons.filter(({ reason }) => reason === 'flare').map(reasonMark)[0] ?? ''
  const reasonAnswerId = newId()
  await desk.patient.answerReason({ patientId, answerId: reasonAnswerId, reason: 'flare', seen: flareMark })
  await desk.patient.takeBackAnswer({ patientId, answerId: reasonAnswerId })
  return { reasonAnswerId, flareMark }
}

/** An appointment was held, with a note, and the next one is planned. */
export async function visited(
  clinic: TestClinic,
  { id: patientId }: TestPatient,
): Promise<{ visitId: string; visitVersionId: string; noteId: string }> {
  const desk = await deskOf(clinic.ben)
  const [visitId, visitVersionId, noteId] = [newId(), newId(), newId()]
  const held = { visitId: newId(), kind: 'visit' as const, from: testDay(-14), to: testToday }
  const next = { id: visitVersionId, visitId, at: wallTime(testDay(7), 700), kind: 'visit' as const }
  const signed = { agreed: 'Twice round the park.', note: { id: noteId, text: 'Stands easily.' } }
  await desk.visit.finish({ patientId, ...held, ...signed, next })
  return { visitId, visitVersionId, noteId }
}
