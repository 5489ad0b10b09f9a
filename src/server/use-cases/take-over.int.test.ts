import { beforeAll, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { addStaff, makeClinic } from '@/server/testing/clinics'
import type { TestClinic, TestStaff } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { enrolment } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { setDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let carla: TestStaff
beforeAll(async () => {
  setDay(testToday)
  clinic = await makeClinic()
  carla = await addStaff(clinic.admin, { name: 'Carla', clinician: true, admin: false })
})

async function enrolledByBen(): Promise<string> {
  const asked = enrolment()
  await (await deskOf(clinic.ben)).enrol.patient(asked)
  return asked.patientId
}
const ownerFor = async (who: TestStaff, patientId: string) =>
  (await (await deskOf(who)).patient.open({ patientId })).owner
const rowsOf = (patientId: string) =>
  ownerRows('select staff_id, recorded_by from care_owner where patient_id = $1', [patientId])

test('whoever enrols a patient looks after them at first', async () => {
  const patientId = await enrolledByBen()
  expect(await ownerFor(clinic.ben, patientId)).toEqual({
    ...{ id: clinic.ben.id, name: clinic.ben.name, isMe: true, covers: [] },
  })
  expect(await ownerFor(clinic.anna, patientId)).toMatchObject({ id: clinic.ben.id, isMe: false })
  expect(await rowsOf(patientId)).toEqual([{ staff_id: clinic.ben.id, recorded_by: clinic.ben.id }])
})

test('sent twice, a patient is taken over once; given back, there is a row of it', async () => {
  const patientId = await enrolledByBen()
  const anna = await deskOf(clinic.anna)
  const take = { patientId, careId: newId(), seen: clinic.ben.id }
  await anna.patient.takeOver(take)
  await anna.patient.takeOver(take)
  expect(await ownerFor(clinic.anna, patientId)).toMatchObject({ id: clinic.anna.id, isMe: true })
  expect(await rowsOf(patientId)).toHaveLength(2)
  // Already theirs: nothing to write.
  await anna.patient.takeOver({ ...take, careId: newId() })
  expect(await rowsOf(patientId)).toHaveLength(2)
  const back = { patientId, careId: newId(), takeoverId: take.careId }
  await anna.patient.giveBack(back)
  await anna.patient.giveBack(back)
  expect(await ownerFor(clinic.anna, patientId)).toMatchObject({ id: clinic.ben.id })
  expect(await rowsOf(patientId)).toHaveLength(3)
})

test('where somebody else took over meanwhile, that is said by name, and nothing is changed', async () => {
  const patientId = await enrolledByBen()
  const take = { patientId, careId: newId(), seen: clinic.ben.id }
  await (await deskOf(carla)).patient.takeOver(take)
  const anna = await deskOf(clinic.anna)
  const late = { ...take, careId: newId() }
  const changed = { code: 'owner-changed', details: { name: 'Carla' } }
  expect(await refusalOf(anna.patient.takeOver(late))).toMatchObject({ status: 'CONFLICT', ...changed })
  expect(await ownerFor(carla, patientId)).toMatchObject({ isMe: true })
  await anna.patient.takeOver({ ...late, seen: carla.id })
  // What was undone too late: Anna looks after them by now.
  const undo = (await deskOf(carla)).patient.giveBack({
    ...{ patientId, careId: newId(), takeoverId: take.careId },
  })
  expect(await refusalOf(undo)).toMatchObject({
    code: 'owner-changed',
    details: { name: clinic.anna.name },
  })
})

test('of two who take over at once, one does', async () => {
  const patientId = await enrolledByBen()
  const calls = [clinic.anna, carla].map(
    (who) => async () =>
      (await deskOf(who)).patient.takeOver({ patientId, careId: newId(), seen: clinic.ben.id }),
  )
  const outcomes = await Promise.all(outcomesOf(calls).map((call) => call()))
  expect(outcomes.sort()).toEqual(['owner-changed', 'taken'])
  expect(await rowsOf(patientId)).toHaveLength(2)
})

test('an id belongs to what it was first sent with', async () => {
  const [one, other] = [await enrolledByBen(), await enrolledByBen()]
  const take = { patientId: one, careId: newId(), seen: clinic.ben.id }
  const anna = await deskOf(clinic.anna)
  await anna.patient.takeOver(take)
  const again = (await deskOf(carla)).patient.takeOver({ ...take, seen: clinic.anna.id })
  expect(await refusalOf(again)).toMatchObject({ code: 'same-id-other-content' })
  const elsewhere = anna.patient.takeOver({ ...take, patientId: other })
  expect(await refusalOf(elsewhere)).toMatchObject({ code: 'not-found' })
  // The first row is no taking over: there is nobody to give back to.
  const [first] = await ownerRows<{ id: string }>('select id from care_owner where patient_id = $1', [other])
  const nobody = anna.patient.giveBack({ patientId: other, careId: newId(), takeoverId: first?.id ?? '' })
  expect(await refusalOf(nobody)).toMatchObject({ code: 'not-found' })
})
