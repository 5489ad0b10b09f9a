import { beforeAll, describe, expect, test } from 'vitest'
import { reasonMark } from '@/domain/attention-answer'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, walk } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

async function inFlare() {
  setDay(testToday)
  const { id: patientId, phone } = await walkingPatient(clinic, { startDay: testToday })
  await phone.record.declareFlare(flare())
  return { patientId, phone, desk: await deskOf(clinic.ben) }
}
const standingOf = async (desk: Api, patientId: string) => (await desk.patient.open({ patientId })).standing
const answerTo = async (desk: Api, patientId: string) => {
  const [first] = (await standingOf(desk, patientId)).reasons
  if (first === undefined) throw new Error('nothing to answer')
  return { patientId, answerId: newId(), reason: 'flare' as const, seen: reasonMark(first) }
}

describe('answering a reason', () => {
  test('takes the patient from the list of who needs somebody, and taking it back brings them back', async () => {
    const { patientId, desk } = await inFlare()
    const { needing } = await desk.caseload.open({})
    const answer = await answerTo(desk, patientId)
    await desk.patient.answerReason(answer)
    await desk.patient.answerReason(answer)
    expect(await standingOf(desk, patientId)).toMatchObject({
      rank: 6,
      reasons: [{ reason: 'flare', answered: { id: answer.answerId, on: testToday } }],
    })
    expect((await desk.caseload.open({})).needing).toBe(needing - 1)
    await desk.patient.takeBackAnswer({ patientId, answerId: answer.answerId })
    await desk.patient.takeBackAnswer({ patientId, answerId: answer.answerId })
    expect(await standingOf(desk, patientId)).toMatchObject({ rank: 1, reasons: [{ answered: null }] })
  })

  test('lasts until a new fact', async () => {
    const { patientId, phone, desk } = await inFlare()
    await desk.patient.answerReason(await answerTo(desk, patientId))
    await phone.record.logWalk(walk(testToday, { worst: 3 }))
    expect((await standingOf(desk, patientId)).rank).toBe(6)
    setClock(wallTime(testDay(1), 600))
    await phone.record.declareFlare(flare(testDay(1)))
    expect((await standingOf(await deskOf(clinic.ben), patientId)).rank).toBe(1)
  })

  test('or for a week, where nothing comes', async () => {
    setDay(testToday)
    const { id: patientId } = await walkingPatient(clinic, { startDay: testToday })
    const rankOn = async (offset: number) => {
      setClock(wallTime(testDay(offset), 1))
      await renewAll({ clinicId: clinic.id })
      return (await standingOf(await deskOf(clinic.ben), patientId)).rank
    }
    expect(await rankOn(4)).toBe(2)
    const desk = await deskOf(clinic.ben)
    const answer = await answerTo(desk, patientId)
    await desk.patient.answerReason({ ...answer, reason: 'silent' })
    // The week is ripe at noon.
    expect([await rankOn(6), await rankOn(10), await rankOn(11)]).toEqual([6, 5, 2])
  })

  test('is of what was seen: what is new, gone or answered by a colleague is told instead', async () => {
    const { patientId, phone, desk: before } = await inFlare()
    const seen = await answerTo(before, patientId)
    await phone.record.logWalk(walk(testToday, { worst: 9 }))
    setClock(wallTime(testDay(1), 600))
    await phone.record.logWalk(walk(testDay(1), { worst: 9 }))
    const desk = await deskOf(clinic.ben)
    const changed = { code: 'reason-changed' }
    expect(await refusalOf(desk.patient.answerReason(seen))).toMatchObject(changed)
    await (await deskOf(clinic.anna)).patient.answerReason(await answerTo(desk, patientId))
    const again = { ...seen, seen: (await answerTo(desk, patientId)).seen }
    expect(await refusalOf(desk.patient.answerReason(again))).toMatchObject(changed)
    expect(await refusalOf(desk.patient.answerReason({ ...again, reason: 'silent' }))).toMatchObject(changed)
  })

  test('is nobody else’s by its id', async () => {
    const [one, other] = [await inFlare(), await inFlare()]
    const answer = await answerTo(one.desk, one.patientId)
    await one.desk.patient.answerReason(answer)
    const theirs = { ...(await answerTo(other.desk, other.patientId)), answerId: answer.answerId }
    expect(await refusalOf(other.desk.patient.answerReason(theirs))).toMatchObject({ code: 'not-found' })
    const back = { patientId: other.patientId, answerId: answer.answerId }
    expect(await refusalOf(other.desk.patient.takeBackAnswer(back))).toMatchObject({ code: 'not-found' })
    expect((await standingOf(one.desk, one.patientId)).rank).toBe(6)
  })
})
