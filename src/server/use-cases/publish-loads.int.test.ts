import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isLoaded } from '@/domain/rung'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { answersOf } from '@/server/testing/facts'
import { draft, exerciseItem, joinedPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  patient = await joinedPatient(clinic)
})

const record = async () => (await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })).record
const publish = async (sent: ProgrammeDraft) =>
  (await deskOf(clinic.ben)).programme.publish({
    patientId: patient.id,
    programmeId: newId(),
    draft: sent,
    basedOn: null,
  })

describe('loads after a fall', () => {
  const fallen = async () => {
    const desk = await deskOf(clinic.ben)
    const answers = answersOf({ unsteady: 'yes' })
    await desk.screening.answer({ patientId: patient.id, screeningId: newId(), answers })
    return desk
  }
  const { ladder } = exerciseItem()
  const firstLoaded = ladder.findIndex(isLoaded) + 1

  test('are refused while the exercises are locked, and after they are unlocked, with nothing kept', async () => {
    const desk = await fallen()
    const loaded = draft({ exercises: [exerciseItem({ startRung: firstLoaded })] })
    const before = await printOfPatient(patient.id)
    const refusal = { code: 'load-barred', field: 'exercises.0.startRung' }
    expect(await refusalOf(publish(loaded))).toMatchObject(refusal)
    expect(await printOfPatient(patient.id)).toEqual(before)
    const unlocking = { patientId: patient.id, unlockId: newId(), reason: 'Steady on both legs.' }
    await desk.screening.unlock(unlocking)
    expect(await refusalOf(publish(loaded))).toMatchObject(refusal)
    expect((await record()).programmes).toEqual([])
  })

  test('leave the rungs without a load open', async () => {
    await fallen()
    await publish(draft({ exercises: [exerciseItem({ startRung: firstLoaded - 1 })] }))
    expect((await record()).programmes).toHaveLength(1)
  })
})
