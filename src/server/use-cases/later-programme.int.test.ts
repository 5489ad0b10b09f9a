import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt } from '@/server/testing/owner'
import { draft, joinedPatient, publishTo } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

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
const publish = (sent: unknown, programmeId = newId(), who = clinic.ben, basedOn?: string | null) =>
  publishTo(patient, who, sent, { programmeId, basedOn })

describe('a later programme', () => {
  test('takes over from its own start day; past days stay as they were', async () => {
    const id = newId()
    await publish(draft(), id)
    setDay(testDay(10))
    await publish(draft({ rungs: [25], startDay: testDay(14), continues: id }))
    const { programmes, decisions } = await record()
    expect(programmes.map(({ endDay }) => endDay)).toEqual([testDay(13), null])
    const rungs = rungsInForce(programmes, decisions)
    expect([13, 14].map((offset) => rungOn(rungs, testDay(offset))?.minutes)).toEqual([10, 25])
    expect(rungOn(rungs, testToday)?.minutes).toBe(10)
  })

  test('never begins beside one that runs, today or later, and nothing is stored', async () => {
    const id = newId()
    await publish(draft(), id)
    const before = await printOfPatient(patient.id)
    for (const day of [0, 1, 14])
      expect(await refusalOf(publish(draft({ rungs: [25], startDay: testDay(day) })))).toMatchObject({
        status: 'CONFLICT',
        code: 'programme-running',
      })
    const today = draft({ rungs: [25], continues: id })
    expect(await refusalOf(publish(today))).toMatchObject({
      code: 'change-from-tomorrow',
      field: 'startDay',
    })
    expect(await printOfPatient(patient.id)).toEqual(before)
  })

  test('one that never began leaves no trace', async () => {
    await publish(draft({ startDay: testDay(7) }))
    await publish(draft({ rungs: [25], startDay: testDay(5) }))
    expect((await record()).programmes).toEqual([expect.objectContaining({ rungs: [25], endDay: null })])
  })

  test('two clinicians at once: one is published, the other learns by whom', async () => {
    const calls = [
      () => publish(draft({ rungs: [11] }), newId(), clinic.ben, null),
      () => publish(draft({ rungs: [22] }), newId(), clinic.anna, null),
    ]
    const met = await meetingAt('programme', outcomesOf(calls))
    expect(met.sort()).toEqual(['published-meanwhile', 'taken'])
    expect((await record()).programmes).toHaveLength(1)
  })
})
