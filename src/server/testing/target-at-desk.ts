import { reasonMark } from '@/domain/attention-answer'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { TestClinic } from '@/server/testing/clinics'
import { details } from '@/server/testing/patients'
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
): Promise<{ visitId: string; heldVisitId: string; visitVersionId: string; noteId: string }> {
  const desk = await deskOf(clinic.ben)
  const [visitId, heldVisitId, visitVersionId, noteId] = [newId(), newId(), newId(), newId()]
  const held = { visitId: heldVisitId, kind: 'visit' as const, last: null, from: testDay(-14), to: testToday }
  const next = { id: visitVersionId, visitId, at: wallTime(testDay(7), 700), kind: 'visit' as const }
  const signed = { agreed: 'Twice round the park.', note: { id: noteId, text: 'Stands easily.' } }
  await desk.visit.finish({ patientId, ...held, ...signed, next })
  return { visitId, heldVisitId, visitVersionId, noteId }
}

/** Anna looks after them now, in the place of Ben. */
export async function takenOver(
  clinic: TestClinic,
  { id: patientId }: TestPatient,
): Promise<{ ownerId: string; takeoverId: string }> {
  const takeoverId = newId()
  await (await deskOf(clinic.anna)).patient.takeOver({ patientId, careId: takeoverId, seen: clinic.ben.id })
  return { ownerId: clinic.anna.id, takeoverId }
}

/** Ben is away next week and Anna covers; she is away in three weeks, and he does. */
export async function covered(
  clinic: TestClinic,
): Promise<{ clinicianId: string; awayId: string; coverId: string; othersCoverId: string }> {
  const { anna, ben } = clinic
  const [coverId, othersCoverId] = [newId(), newId()]
  const [next, later] = [
    { from: testDay(7), to: testDay(13) },
    { from: testDay(21), to: testDay(27) },
  ]
  await (await deskOf(ben)).account.planCover({ id: coverId, coveringId: anna.id, ...next })
  await (await deskOf(anna)).account.planCover({ id: othersCoverId, coveringId: ben.id, ...later })
  const unmeant = newId()
  await (await deskOf(ben)).account.planCover({ id: unmeant, coveringId: anna.id, ...later })
  await (await deskOf(ben)).account.endCover({ coverId: unmeant })
  return { clinicianId: anna.id, awayId: ben.id, coverId, othersCoverId }
}

/** The telephone was another one, for a moment. */
export async function correctedOnce(
  clinic: TestClinic,
  { id: patientId, name }: TestPatient,
): Promise<{ correctionId: string }> {
  const [seen, other] = [
    { ...details(), name },
    { ...details(), name, telephone: '+34 600 999 888' },
  ]
  const desk = await deskOf(clinic.ben)
  const correctionId = newId()
  const sent = { patientId, samePersonConfirmed: false }
  await desk.patient.correctDetails({ ...sent, correctionId, seen, details: other })
  await desk.patient.correctDetails({ ...sent, correctionId: newId(), seen: other, details: seen })
  return { correctionId }
}
