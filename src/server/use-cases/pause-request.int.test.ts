import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { comingBack } from '@/domain/coming-back'
import { dayPictures } from '@/domain/day-picture'
import type { DayRange, PauseRequestFact } from '@/domain/pause-request'
import { figuresOf } from '@/domain/record-figures'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { pauseRequest, pauseRequestEnd, walk } from '@/server/testing/facts'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

type Walking = TestPatient & { phone: Api; programmeId: string }

let clinic: TestClinic
let patient: Walking
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7), rungs: [10, 12, 15], startRung: 3 })
  setDay(testToday)
})

/** A session of this moment: one of another day has ended. */
const desk = (): Promise<Api> => deskOf(clinic.ben)
const range = (from: number, to: number): DayRange => ({ from: testDay(from), to: testDay(to) })
const ask = async (from: number, to: number, change: Partial<PauseRequestFact> = {}) => {
  const fact = pauseRequest(range(from, to), testToday, change)
  await patient.phone.record.requestPause(fact)
  return fact
}
const own = async () => (await patient.phone.record.open()).record
const atDesk = async () => (await (await desk()).patient.open({ patientId: patient.id })).record
const statesOf = async (from: number, to: number) => {
  const [phone, page] = [await own(), await atDesk()]
  const pictures = dayPictures(phone, testDay(from), testDay(to))
  expect(dayPictures(page, testDay(from), testDay(to))).toEqual(pictures)
  return pictures.map(({ state }) => state)
}
const answer = async (requestId: string, granted: DayRange | null, answerId = newId()) =>
  (await desk()).programme.answerPause({ patientId: patient.id, answerId, requestId, granted })
const row = async () => (await (await desk()).caseload.open({ search: patient.name })).rows[0]

describe('a pause that the patient asks for', () => {
  test('excuses its future days at once, the same on the phone, on the page and in the caseload', async () => {
    const { id } = await ask(-1, 3, { reason: 'illness', note: 'A cold' })
    expect(await statesOf(-1, 4)).toEqual(['missing', 'pending', 'future', 'future', 'future', 'future'])
    expect((await row())?.asked).toMatchObject({ ...range(-1, 3), reason: 'illness', days: 5 })
    setDay(testDay(4))
    expect(await statesOf(-1, 3)).toEqual(['missing', 'missing', 'excused', 'excused', 'excused'])
    const days = dayPictures(await own(), testDay(-9), testDay(4))
    expect((await row())?.days).toEqual(days)
    expect((await row())?.session).toMatchObject(
      (({ done, due, low, high }) => ({ done, due, low, high }))(
        figuresOf(await own(), testDay(-9), testDay(4)).session,
      ),
    )
    expect((await own()).requests).toMatchObject([{ id, note: 'A cold', askedOn: testToday, answer: null }])
  })

  test('sent twice is one; with other content it is refused; eight times at once it is stored once', async () => {
    const fact = await ask(1, 3)
    const print = await printOfPatient(patient.id)
    expect(await patient.phone.record.requestPause(fact)).toMatchObject({ stored: 'before' })
    const other = patient.phone.record.requestPause({ ...fact, to: testDay(4) })
    expect(await refusalOf(other)).toMatchObject({ status: 'CONFLICT', code: 'same-id-other-content' })
    expect(await printOfPatient(patient.id)).toEqual(print)
    const one = pauseRequest(range(10, 12))
    const answers = await meetingAt(
      'pause_request',
      Array.from({ length: 8 }, () => () => patient.phone.record.requestPause(one)),
    )
    expect(answers.filter(({ stored }) => stored === 'now')).toHaveLength(1)
    const rows = await ownerRows('select id from pause_request where id = $1', [one.id])
    expect(rows).toHaveLength(1)
  })

  test('is refused over days that are asked for already, and without a programme', async () => {
    await ask(1, 3)
    const again = patient.phone.record.requestPause(pauseRequest(range(3, 5)))
    expect(await refusalOf(again)).toMatchObject({ code: 'already-paused', field: 'from' })
    const bare = await joinedPatient(clinic)
    const alone = (await phoneOf(bare)).record.requestPause(pauseRequest(range(1, 3)))
    expect((await refusalOf(alone)).code).toBe('no-programme')
  })

  test('is taken back before it begins, and ended early', async () => {
    const fact = await ask(1, 3)
    await patient.phone.record.endPauseRequest(pauseRequestEnd(fact))
    expect((await row())?.asked).toBeNull()
    const ill = await ask(1, 5)
    setDay(testDay(2))
    await patient.phone.record.endPauseRequest(pauseRequestEnd(ill, testDay(2)))
    setDay(testDay(6))
    expect(await statesOf(1, 5)).toEqual(['excused', 'excused', 'missing', 'missing', 'missing'])
    const over = patient.phone.record.endPauseRequest(pauseRequestEnd(ill, testDay(6)))
    expect(await refusalOf(over)).toMatchObject({ code: 'pause-over', field: 'requestId' })
    const unknown = patient.phone.record.endPauseRequest(pauseRequestEnd(pauseRequest(range(1, 2))))
    expect(await refusalOf(unknown)).toMatchObject({ status: 'NOT_FOUND', field: 'requestId' })
  })
})

describe('the clinic', () => {
  test('grants past days too, and adherence follows at once', async () => {
    const { id } = await ask(-3, 1)
    const before = figuresOf(await own(), testDay(-3), testDay(-1)).session
    expect(before.due).toBe(3)
    await answer(id, range(-3, 1))
    expect(await statesOf(-3, 0)).toEqual(Array(4).fill('excused'))
    expect(figuresOf(await own(), testDay(-3), testDay(-1)).session).toMatchObject({ due: 0, low: null })
    expect((await row())?.asked).toBeNull()
    expect((await atDesk()).requests).toMatchObject([
      { answer: { by: clinic.ben.name, granted: range(-3, 1) } },
    ])
  })

  test('declines the past days, or all; every answer is kept and the latest counts', async () => {
    const { id } = await ask(-3, 1)
    await answer(id, range(1, 1))
    expect(await statesOf(-1, 1)).toEqual(['missing', 'pending', 'future'])
    await answer(id, null)
    setDay(testDay(2))
    expect(await statesOf(-1, 1)).toEqual(['missing', 'missing', 'missing'])
    await answer(id, range(-3, 1))
    expect(await statesOf(-3, 1)).toEqual(Array(5).fill('excused'))
    const rows = await ownerRows('select id from pause_answer where request_id = $1', [id])
    expect(rows).toHaveLength(3)
  })

  test('answers once however often it is sent, and nothing that was not asked for', async () => {
    const { id } = await ask(1, 3)
    const answerId = newId()
    await answer(id, range(1, 3), answerId)
    await answer(id, range(1, 3), answerId)
    expect((await refusalOf(answer(id, null, answerId))).code).toBe('same-id-other-content')
    expect(await ownerRows('select id from pause_answer where request_id = $1', [id])).toHaveLength(1)
    expect((await refusalOf(answer(id, range(1, 4)))).code).toBe('pause-out-of-range')
    expect((await refusalOf(answer(newId(), null))).code).toBe('not-found')
  })

  test.each([
    [6, null],
    [7, 2],
    [21, 1],
  ])('after %i granted days the way back is proposed, and can be taken', async (days, rung) => {
    await patient.phone.record.logWalk(walk(testToday))
    const { id } = await ask(1, days)
    await answer(id, range(1, days))
    setDay(testDay(days + 1))
    await patient.phone.record.logWalk(walk(testDay(days + 1)))
    expect(comingBack(await atDesk())?.items[0]?.proposed ?? null).toBe(rung)
    if (rung === null) return
    const choice = { decisionId: newId(), rungs: [], reason: 'Gently after the break.' }
    await (await desk()).programme.comeBack({ patientId: patient.id, ...choice })
    expect((await atDesk()).decisions.at(-1)?.steps).toMatchObject([{ item: 'walk', rungAfter: rung }])
  })

  test('ends a granted pause earlier, once, and where to begin again is decided with it', async () => {
    const { id } = await ask(1, 20)
    await answer(id, range(1, 20))
    setDay(testDay(9))
    const resumption = { decisionId: newId(), rungs: [], reason: 'Well again.' }
    const end = async () =>
      (await desk()).programme.resume({ patientId: patient.id, pauseId: id, ...resumption })
    await end()
    const print = await printOfPatient(patient.id)
    await end()
    expect(await printOfPatient(patient.id)).toEqual(print)
    expect((await atDesk()).requests[0]?.answer?.granted).toEqual(range(1, 9))
    expect((await atDesk()).decisions.at(-1)?.steps).toMatchObject([{ rungBefore: 3, rungAfter: 2 }])
  })
})
