import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exerciseLock } from '@/domain/exercise-lock'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { fall } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
import { exerciseItem, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api }
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7), exercises: [exerciseItem()] })
  setDay(testToday)
})

/** A session of this moment: one of another hour has ended. */
const desk = (): Promise<Api> => deskOf(clinic.ben)
const lockAtDesk = async () =>
  exerciseLock((await (await desk()).patient.open({ patientId: patient.id })).record)
const lockOnPhone = async () => exerciseLock((await patient.phone.record.open()).record)
const row = async () => (await (await desk()).caseload.open({ search: patient.name })).rows[0]
const unlock = async () =>
  (await desk()).screening.unlock({
    patientId: patient.id,
    unlockId: newId(),
    reason: 'Steady on both legs.',
  })

describe('a fall that is told', () => {
  test('locks the exercises on the phone, on the page and in the caseload, until a clinician unlocks', async () => {
    expect((await lockOnPhone()).locked).toBe(false)
    await patient.phone.record.reportFall(fall(testDay(-1), { recordedAt: wallTime(testToday, 530) }))
    for (const lock of [await lockOnPhone(), await lockAtDesk()])
      expect(lock).toMatchObject({ locked: true, because: 'fall', since: testDay(-1) })
    const fallen = { code: 'fall', day: testDay(-1), count: 1, locked: true }
    expect((await row())?.reasons.at(-1)).toMatchObject({
      ...{ reason: 'waiting', since: testDay(-1), because: [fallen], answered: null },
    })
    await unlock()
    for (const lock of [await lockOnPhone(), await lockAtDesk()])
      expect(lock).toMatchObject({ locked: false, holdOn: true, loadsBarred: true })
    expect((await row())?.reasons.map(({ reason }) => reason)).not.toContain('waiting')
  })

  test('later locks again, also one that arrives after the unlocking', async () => {
    const late = fall(testToday, { recordedAt: wallTime(testToday, 531) })
    await patient.phone.record.reportFall(fall())
    await unlock()
    setClock(wallTime(testToday, 700))
    await patient.phone.record.reportFall(late)
    expect(await lockAtDesk()).toMatchObject({ locked: true, because: 'fall' })
  })

  test('sent twice is one; with other content, or in the future, it is refused', async () => {
    const fact = fall()
    expect(await patient.phone.record.reportFall(fact)).toMatchObject({ stored: 'now' })
    const print = await printOfPatient(patient.id)
    expect(await patient.phone.record.reportFall(fact)).toMatchObject({ stored: 'before' })
    const other = patient.phone.record.reportFall({ ...fact, hurt: true })
    expect(await refusalOf(other)).toMatchObject({ status: 'CONFLICT', code: 'same-id-other-content' })
    expect(await printOfPatient(patient.id)).toEqual(print)
    const ahead = patient.phone.record.reportFall(fall(testDay(1), { recordedAt: fact.recordedAt }))
    expect(await refusalOf(ahead)).toMatchObject({ code: 'in-the-future', field: 'day' })
    expect(await ownerRows('select hurt from fall where patient_id = $1', [patient.id])).toEqual([
      { hurt: false },
    ])
  })

  test('a stop may say that it came with a fall', async () => {
    await patient.phone.record.reportStop({
      ...{ id: newId(), recordedAt: wallTime(testToday, 535), timeZone: 'Europe/Madrid', source: 'fall' },
    })
    expect((await row())?.stop).toMatchObject({ source: 'fall' })
  })
})
