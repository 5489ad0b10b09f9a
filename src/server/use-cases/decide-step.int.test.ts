import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DecisionKind } from '@/domain/programme'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { liftOf, stop } from '@/server/testing/facts'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { draft, joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { programmeId: string }
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  patient = await walkingPatient(clinic, { rungs: [9, 12, 15] })
})

const decide = async (kind: DecisionKind, decisionId = newId(), who = clinic.ben, reason = 'As agreed.') => {
  await (
    await deskOf(who)
  ).programme.decide({ patientId: patient.id, decisionId, item: 'walk', kind, reason })
  return decisionId
}
const undo = async (decisionId: string, who = clinic.ben) =>
  (await deskOf(who)).programme.undo({ patientId: patient.id, decisionId })
/** Minutes asked on days from today on. */
async function minutes(...offsets: number[]) {
  const { record } = await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })
  const rungs = rungsInForce(record.programmes, record.decisions)
  return offsets.map((offset) => rungOn(rungs, testDay(offset))?.minutes)
}
const decisions = async () =>
  (await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })).record.decisions

describe('a step', () => {
  test('counts from the next day, with who decided it and why', async () => {
    await decide('progress')
    expect(await minutes(0, 1)).toEqual([9, 12])
    expect(await decisions()).toEqual([
      expect.objectContaining({
        steps: [expect.objectContaining({ item: 'walk', rungBefore: 1, rungAfter: 2 })],
        reason: 'As agreed.',
        decidedBy: clinic.ben.name,
      }),
    ])
  })

  test('up, held and back again, day after day', async () => {
    for (const [day, kind] of (['progress', 'hold', 'progress', 'step-back', 'hold'] as const).entries()) {
      setDay(testDay(day))
      await decide(kind)
    }
    expect(await minutes(0, 1, 2, 3, 4, 5)).toEqual([9, 12, 12, 15, 12, 12])
  })

  test('on the top rung there is no next', async () => {
    for (const day of [0, 1]) {
      setDay(testDay(day))
      await decide('progress')
    }
    setDay(testDay(2))
    const before = await printOfPatient(patient.id)
    expect((await refusalOf(decide('progress'))).code).toBe('top-rung')
    expect(await printOfPatient(patient.id)).toEqual(before)
    await decide('hold')
  })

  test('back on the first rung halves the minutes, down to one, and a step up brings them back', async () => {
    for (const day of [0, 1, 2, 3, 4]) {
      setDay(testDay(day))
      await decide('step-back')
    }
    expect(await minutes(0, 1, 2, 3, 4, 5)).toEqual([9, 4, 2, 1, 1, 1])
    setDay(testDay(5))
    await decide('progress')
    expect(await minutes(6)).toEqual([9])
  })

  test('waits for a programme that is in force', async () => {
    patient = { ...(await joinedPatient(clinic)), programmeId: '' }
    expect(await refusalOf(decide('progress'))).toMatchObject({
      status: 'PRECONDITION_FAILED',
      code: 'no-programme',
    })
    const waiting = draft({ startDay: testDay(3) })
    const later = { patientId: patient.id, programmeId: newId(), draft: waiting, basedOn: null }
    await (await deskOf(clinic.ben)).programme.publish(later)
    expect((await refusalOf(decide('progress'))).code).toBe('no-programme')
  })

  test('waits for an open stop to be lifted', async () => {
    const raised = stop()
    await (await phoneOf(patient)).record.reportStop(raised)
    for (const kind of ['progress', 'hold', 'step-back'] as const)
      expect(await refusalOf(decide(kind))).toMatchObject({ status: 'CONFLICT', code: 'stop-open' })
    await (await deskOf(clinic.ben)).patient.liftStop({ patientId: patient.id, ...liftOf(raised.id) })
    await decide('hold')
  })

  test.each([
    ['no reason', '', 'reason-missing'],
    ['a blank reason', '     ', 'reason-missing'],
    ['10,000 signs of reason', 'x'.repeat(10_000), 'note-too-long'],
    ['a reason no table can hold', 'pain\u0000ful', 'invalid'],
  ])('%s is refused', async (_, reason, code) => {
    expect(await refusalOf(decide('progress', newId(), clinic.ben, reason))).toMatchObject({
      code,
      field: 'reason',
    })
    expect(await decisions()).toEqual([])
  })
})

describe('two at once', () => {
  test('clinicians: one decides, the other is told', async () => {
    const both = [() => decide('progress'), () => decide('step-back', newId(), clinic.anna)]
    expect((await meetingAt('decision', outcomesOf(both))).sort()).toEqual(['decision-pending', 'taken'])
    expect(await decisions()).toHaveLength(1)
  })

  test('the same decision sent again and again is decided once', async () => {
    const id = newId()
    const same = [1, 2, 3].map(() => () => decide('progress', id))
    expect(await meetingAt('decision', outcomesOf(same))).toEqual(['taken', 'taken', 'taken'])
    setDay(testDay(4))
    await decide('progress', id)
    expect(await decisions()).toHaveLength(1)
  })

  test('another decision under the same id is refused', async () => {
    const id = await decide('progress')
    const others = [decide('step-back', id), decide('progress', id, clinic.ben, 'Another reason.')]
    for (const told of await Promise.all(others.map(refusalOf)))
      expect(told).toMatchObject({ status: 'CONFLICT', code: 'same-id-other-content' })
    expect(await minutes(1)).toEqual([12])
  })

  test('a second step on the same day has to undo the first', async () => {
    const id = await decide('progress')
    expect(await refusalOf(decide('hold'))).toMatchObject({ status: 'CONFLICT', code: 'decision-pending' })
    await undo(id)
    await decide('step-back')
    expect(await minutes(1)).toEqual([4])
  })
})

describe('an undo', () => {
  test('before its day the decision never counts', async () => {
    await undo(await decide('progress'))
    expect(await minutes(0, 1, 2)).toEqual([9, 9, 9])
    expect((await decisions())[0]?.withdrawn).toMatchObject({ day: testToday, by: clinic.ben.name })
  })

  test('later, the former minutes return from the next day and past days stay', async () => {
    const id = await decide('progress')
    setDay(testDay(3))
    await undo(id, clinic.anna)
    expect(await minutes(0, 1, 3, 4)).toEqual([9, 12, 12, 9])
  })

  test('on the same day nothing else is decided: a step from a rung that ends today would be two', async () => {
    const id = await decide('progress')
    setDay(testDay(3))
    await undo(id)
    for (const kind of ['progress', 'hold', 'step-back'] as const)
      expect((await refusalOf(decide(kind))).code).toBe('decision-pending')
    setDay(testDay(4))
    await decide('progress')
    expect(await minutes(3, 4, 5)).toEqual([12, 9, 12])
  })

  test('removes nothing', async () => {
    const id = await decide('progress')
    await undo(id)
    const kept = await ownerRows('select id from decision where patient_id = $1', [patient.id])
    expect(kept).toEqual([{ id }])
  })

  test('only of the latest that stands, once', async () => {
    const first = await decide('progress')
    setDay(testDay(1))
    const second = await decide('progress')
    setDay(testDay(2))
    expect((await refusalOf(undo(first))).code).toBe('decision-too-late')
    await undo(second)
    expect((await refusalOf(undo(second))).code).toBe('decision-withdrawn')
    await undo(first)
    expect(await minutes(2, 3)).toEqual([15, 9])
  })

  test('twice at once it is undone once', async () => {
    const id = await decide('progress')
    const both = [() => undo(id), () => undo(id, clinic.anna)]
    const outcomes = await meetingAt('decision_withdrawal', outcomesOf(both))
    expect(outcomes.sort()).toEqual(['decision-withdrawn', 'taken'])
  })

  test('what is not this patient’s is not there', async () => {
    const id = await decide('progress')
    patient = await walkingPatient(clinic)
    for (const told of await Promise.all([undo(id), undo(newId()), decide('hold', id)].map(refusalOf)))
      expect(told).toMatchObject({ status: 'NOT_FOUND' })
  })
})

test('on the eve of a new version nothing is decided about the old one', async () => {
  setDay(testDay(5))
  const replaced = {
    patientId: patient.id,
    programmeId: newId(),
    draft: draft({ startDay: testDay(6), rungs: [20, 25], continues: patient.programmeId }),
    basedOn: patient.programmeId,
  }
  await (await deskOf(clinic.ben)).programme.publish(replaced)
  expect((await refusalOf(decide('progress'))).code).toBe('decision-pending')
  setDay(testDay(6))
  await decide('progress')
  expect(await minutes(5, 6, 7)).toEqual([9, 20, 25])
})
