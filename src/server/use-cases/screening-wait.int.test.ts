import { expect, test } from 'vitest'
import { screeningWait } from '@/domain/screening-wait'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { answersOf, screening } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

test('the caseload says what the screening still asks for, as the patient’s page does', async () => {
  setDay(testToday)
  const clinic = await makeClinic()
  const patient = await walkingPatient(clinic, { screeningStatement: null })
  const told = async (day = testToday, change: Parameters<typeof answersOf>[0] = {}) => {
    const fact = screening(day, { answers: answersOf(change) })
    await patient.phone.record.answerScreening(fact)
    return fact.id
  }
  const both = async () => {
    const desk = await deskOf(clinic.ben)
    const [row] = (await desk.caseload.open({ search: patient.name })).rows
    expect(row?.screening).toBe(screeningWait((await desk.patient.open({ patientId: patient.id })).record))
    return row?.screening
  }
  expect(await both()).toBe('unanswered')
  await told()
  expect(await both()).toBe('unsigned')
  const screeningId = await told(testToday, { bones: 'unsure' })
  expect(await both()).toBe('clearance')
  const clearance = 'Spoken with her doctor.'
  await (
    await deskOf(clinic.ben)
  ).screening.sign({ patientId: patient.id, screeningId, clearance, loadedLegs: false })
  expect(await both()).toBeNull()
  setDay(testDay(1))
  await told(testDay(1), { cancer: 'yes' })
  expect(await both()).toBe('later')
})
