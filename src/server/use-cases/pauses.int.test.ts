import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CalendarDay } from '@/domain/calendar-day'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { walk } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
let patientId: string
let programmeId: string
beforeAll(async () => {
  clinic = await makeClinic()
})

/** On the third of four rungs, paused from today on. */
const pauseId = () => current
let current: string
beforeEach(async () => {
  setDay(testDay(-2))
  const patient = await walkingPatient(clinic, { startDay: testDay(-2), startRung: 3 })
  ;[patientId, programmeId, current] = [patient.id, patient.programmeId, newId()]
  setDay(testToday)
  desk = await deskOf(clinic.ben)
  await desk.programme.pause({
    patientId,
    pauseId: current,
    from: testToday,
    to: null,
    note: 'An operation.',
  })
})

const record = async () => (await (await deskOf(clinic.anna)).patient.open({ patientId })).record
const minutesOn = async (offset: number) => {
  const { programmes, decisions } = await record()
  return rungOn(rungsInForce(programmes, decisions), testDay(offset))?.minutes
}
const resume = (change: object = {}) =>
  desk.programme.resume({
    patientId,
    pauseId: pauseId(),
    decisionId: newId(),
    rungs: [],
    reason: 'Back from hospital.',
    ...change,
  })

describe('a clinician’s pause', () => {
  test('excuses its days, names who asked, and is kept once', async () => {
    await desk.programme.pause({
      patientId,
      pauseId: current,
      from: testToday,
      to: null,
      note: 'An operation.',
    })
    expect((await record()).pauses).toEqual([
      {
        id: current,
        from: testToday,
        to: null,
        reason: 'clinic',
        note: 'An operation.',
        by: clinic.ben.name,
      },
    ])
  })

  test('is refused over another one, and for a past day', async () => {
    const second = { patientId, pauseId: newId(), note: 'Holiday.' }
    const over = desk.programme.pause({ ...second, from: testDay(3), to: testDay(5) })
    expect(await refusalOf(over)).toMatchObject({ code: 'already-paused', field: 'from' })
    const past = desk.programme.pause({ ...second, from: testDay(-1), to: null })
    expect(await refusalOf(past)).toMatchObject({ code: 'start-before-today', field: 'from' })
    expect((await record()).pauses).toHaveLength(1)
  })
})

describe('coming back', () => {
  test.each([
    [3, 15],
    [10, 12],
    [25, 10],
  ])('after %d days begins where the rules propose', async (days, minutes) => {
    setDay(testDay(days - 1))
    desk = await deskOf(clinic.ben)
    await resume()
    expect((await record()).pauses).toMatchObject([{ to: testDay(days - 1) }])
    expect(await minutesOn(days)).toBe(minutes)
  })

  test('begins where the clinician has it, never above the rung that was left', async () => {
    setDay(testDay(9))
    desk = await deskOf(clinic.ben)
    expect(await refusalOf(resume({ rungs: [{ item: 'walk', rung: 4 }] }))).toMatchObject({
      code: 'rung-unknown',
    })
    expect(await refusalOf(resume({ reason: null }))).toMatchObject({ code: 'reason-missing' })
    expect((await record()).pauses).toMatchObject([{ to: null }])
    await resume({ rungs: [{ item: 'walk', rung: 1 }] })
    expect(await minutesOn(10)).toBe(10)
  })

  test('sent twice is done once, and with another rung is another answer', async () => {
    setDay(testDay(9))
    desk = await deskOf(clinic.ben)
    const decisionId = newId()
    const first = { decisionId, rungs: [{ item: 'walk', rung: 1 }] }
    await resume(first)
    await resume(first)
    const other = resume({ decisionId, rungs: [{ item: 'walk', rung: 2 }] })
    expect((await refusalOf(other)).code).toBe('same-id-other-content')
    expect((await record()).decisions).toHaveLength(1)
    expect((await refusalOf(resume({ lastDay: testDay(11) }))).code).toBe('not-paused')
  })
})

describe('without a walk in the record', () => {
  test('after seven days somebody begins again where the rules propose, and not sooner', async () => {
    setDay(testDay(-2))
    const silent = await walkingPatient(clinic, { startDay: testDay(-2), startRung: 3 })
    const begin = async () =>
      (await deskOf(clinic.ben)).programme.comeBack({
        patientId: silent.id,
        decisionId: newId(),
        rungs: [],
        reason: 'Was in bed with a cold.',
      })
    setDay(testDay(4))
    expect((await refusalOf(begin())).code).toBe('not-paused')
    setDay(testDay(5))
    await (await phoneOf(silent)).record.logWalk(walk(testDay(1)))
    expect((await refusalOf(begin())).code).toBe('not-paused')
    setDay(testDay(9))
    await begin()
    const { decisions } = (await (await deskOf(clinic.anna)).patient.open({ patientId: silent.id })).record
    expect(decisions).toMatchObject([{ steps: [{ kind: 'return', rungBefore: 3, rungAfter: 2 }] }])
    expect((await refusalOf(begin())).code).toBe('not-paused')
  })
})

describe('ending', () => {
  test('lasts to the end of the day, with its reason, once', async () => {
    const end = (reason: string) => desk.programme.end({ patientId, programmeId, reason })
    await end('Walks thirty minutes by herself.')
    await end('Walks thirty minutes by herself.')
    expect((await refusalOf(end('Another reason.'))).code).toBe('programme-ended')
    const ended = { reason: 'Walks thirty minutes by herself.', by: clinic.ben.name }
    expect((await record()).programmes).toMatchObject([{ endDay: testToday, ended }])
    const own = (await (await phoneOf({ clinicId: clinic.id, id: patientId })).record.open()).record
    expect(own.programmes).toMatchObject([{ endDay: testToday, ended: null }])
    expect(await minutesOn(1)).toBeUndefined()
  })

  test('later than the planned end is refused, and nothing is stored; the planned day itself is taken', async () => {
    setDay(testToday)
    const planned = await walkingPatient(clinic, { endDay: testDay(10) })
    const end = async (lastDay: CalendarDay) =>
      (await deskOf(clinic.ben)).programme.end({
        ...{ patientId: planned.id, programmeId: planned.programmeId, lastDay },
        reason: 'Walks by herself.',
      })
    const print = await printOfPatient(planned.id)
    expect(await refusalOf(end(testDay(11)))).toMatchObject({
      status: 'BAD_REQUEST',
      code: 'end-after-planned',
      field: 'lastDay',
    })
    expect(await printOfPatient(planned.id)).toEqual(print)
    await end(testDay(10))
    const opened = await (await deskOf(clinic.ben)).patient.open({ patientId: planned.id })
    expect(opened.record.programmes).toMatchObject([
      { endDay: testDay(10), ended: { reason: 'Walks by herself.' } },
    ])
  })
})
