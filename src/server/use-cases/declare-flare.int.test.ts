import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayPictures } from '@/domain/day-picture'
import { flareOn } from '@/domain/flare-plan'
import { figuresOf } from '@/domain/record-figures'
import type { Api } from '@/server/testing/callers'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, flareEnd, stop, walk } from '@/server/testing/facts'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { walkTheWeek } from '@/server/testing/ready-patient'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { newId } from '@/server/access/new-id'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

type Walking = TestPatient & { phone: Api; programmeId: string }

let clinic: TestClinic
let patient: Walking
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7), flarePlan: true, rungs: [21, 22] })
  setDay(testToday)
})

const record = async (of: Walking = patient) => (await of.phone.record.open()).record
const targets = async (from: number, to: number) =>
  dayPictures(await record(), testDay(from), testDay(to)).map(({ target }) => target)
const stored = () => ownerRows('select * from flare where patient_id = $1', [patient.id])

describe('a flare', () => {
  test('switches the signed plan on: half the minutes on three days, then back', async () => {
    await patient.phone.record.declareFlare(flare())
    expect(await targets(-1, 3)).toEqual([21, 10, 10, 10, 21])
    expect((await record()).flares).toMatchObject([{ day: testToday, planned: true, endedOn: null }])
    expect(await stored()).toMatchObject([
      { gate: 'clear', programme_id: patient.programmeId, time_zone: 'Europe/Madrid', offset_minutes: 60 },
    ])
  })

  test('sent twice is one, however it is written; with other content it is refused', async () => {
    const fact = flare()
    expect(await patient.phone.record.declareFlare(fact)).toMatchObject({ id: fact.id, stored: 'now' })
    const print = await printOfPatient(patient.id)
    const again = { ...fact, id: fact.id.toUpperCase() }
    expect(await patient.phone.record.declareFlare(again)).toMatchObject({ stored: 'before' })
    const other = await refusalOf(patient.phone.record.declareFlare({ ...fact, gate: 'stopped' }))
    expect(other).toMatchObject({ status: 'CONFLICT', code: 'same-id-other-content' })
    expect(await printOfPatient(patient.id)).toEqual(print)
  })

  test('eight times at once: one is stored, every one acknowledged', async () => {
    const fact = flare()
    const answers = await meetingAt(
      'flare',
      Array.from({ length: 8 }, () => () => patient.phone.record.declareFlare(fact)),
    )
    expect(answers.map(({ stored: when }) => when).sort()).toEqual([
      ...Array<string>(7).fill('before'),
      'now',
    ])
    expect(await stored()).toHaveLength(1)
  })

  test('on two phones at once halves three days all the same', async () => {
    const sent = [flare(), flare()].map((fact) => () => patient.phone.record.declareFlare(fact))
    await meetingAt('flare', outcomesOf(sent))
    expect(await targets(0, 4)).toEqual([10, 10, 10, 21, 21])
  })

  test('that comes late counts from its own day, and says when it arrived', async () => {
    await patient.phone.record.declareFlare(flare(testDay(-2)))
    expect(await targets(-3, 1)).toEqual([21, 10, 10, 10, 21])
    const [kept] = (await record()).flares
    expect([kept?.recordedAt, kept?.arrivedAt]).toEqual([
      wallTime(testDay(-2), 533),
      wallTime(testToday, 540),
    ])
  })

  test('stopped at the gate is told and halves nothing; its stop suspends', async () => {
    await patient.phone.record.reportStop(stop(testToday, { source: 'flare' }))
    await patient.phone.record.declareFlare(flare(testToday, { gate: 'stopped' }))
    const opened = await record()
    expect(opened.stops).toMatchObject([{ source: 'flare', liftedAt: null }])
    expect(opened.flares).toMatchObject([{ planned: false }])
    expect(dayPictures(opened, testToday, testToday)).toMatchObject([{ state: 'excused', target: 21 }])
  })
})

describe('what is refused, with nothing stored', () => {
  const refused = async (of: Walking, fact: object) => {
    const print = await printOfPatient(of.id)
    const told = await refusalOf(of.phone.record.declareFlare(fact as ReturnType<typeof flare>))
    expect(await printOfPatient(of.id)).toEqual(print)
    return [told.code, told.field]
  }

  test('without a programme, or before it begins', async () => {
    const joined = await joinedPatient(clinic)
    const bare = { ...joined, programmeId: '', phone: await phoneOf(joined) }
    expect(await refused(bare, flare())).toEqual(['no-programme', null])
    const later = await walkingPatient(clinic, { flarePlan: true, startDay: testDay(2) })
    expect(await refused(later, flare())).toEqual(['no-programme', null])
  })

  test.each<[string, () => object, [string, string | null]]>([
    ['ahead of the clock', () => flare(testDay(1)), ['in-the-future', 'recordedAt']],
    ['another day', () => ({ ...flare(), day: testDay(-1) }), ['not-that-day', 'day']],
    ['a gate left open', () => ({ ...flare(), gate: 'not-asked' }), ['invalid', 'gate']],
    ['a zone that is none', () => ({ ...flare(), timeZone: 'Moon/Sea' }), ['invalid', 'timeZone']],
    ['30 February', () => ({ ...flare(), day: '2026-02-30' }), ['invalid', 'day']],
    ['an id that is none', () => ({ ...flare(), id: 'x' }), ['invalid', 'id']],
    ['nothing', () => ({}), ['invalid', 'id']],
  ])('%s', async (_what, fact, told) => {
    expect(await refused(patient, fact())).toEqual(told)
  })

  test('another while one is on, and on the day after it; then it is taken', async () => {
    await patient.phone.record.declareFlare(flare())
    for (const offset of [0, 2, 3]) {
      setDay(testDay(offset))
      expect(await refused(patient, flare(testDay(offset)))).toEqual(['flare-again', 'day'])
    }
    setDay(testDay(4))
    expect((await patient.phone.record.declareFlare(flare(testDay(4)))).stored).toBe('now')
  })

  test('an id that is another patient’s', async () => {
    const other = await walkingPatient(clinic, { flarePlan: true })
    const theirs = flare()
    await other.phone.record.declareFlare(theirs)
    const print = await printOfPatient(other.id)
    expect((await refusalOf(patient.phone.record.declareFlare(theirs))).status).toBe('NOT_FOUND')
    expect((await refusalOf(patient.phone.record.endFlare(flareEnd(theirs)))).status).toBe('NOT_FOUND')
    expect([await printOfPatient(other.id), await stored()]).toEqual([print, []])
  })
})

describe('a flare ended by the patient', () => {
  test('on its day is as if it had never been, and may be declared anew', async () => {
    const fact = flare()
    await patient.phone.record.declareFlare(fact)
    const end = flareEnd(fact)
    expect((await patient.phone.record.endFlare(end)).stored).toBe('now')
    expect((await patient.phone.record.endFlare(end)).stored).toBe('before')
    expect(await targets(0, 2)).toEqual([21, 21, 21])
    expect((await patient.phone.record.declareFlare(flare())).stored).toBe('now')
  })

  test('later asks in full from the next day on', async () => {
    const fact = flare()
    await patient.phone.record.declareFlare(fact)
    setDay(testDay(1))
    await patient.phone.record.endFlare(flareEnd(fact, testDay(1)))
    expect(await targets(0, 3)).toEqual([10, 10, 21, 21])
    const again = await refusalOf(patient.phone.record.endFlare(flareEnd(fact, testDay(1))))
    expect(again).toMatchObject({ status: 'CONFLICT', code: 'flare-over', field: 'flareId' })
  })

  test('is refused once its days are over, and for a flare that nobody declared', async () => {
    const fact = flare()
    await patient.phone.record.declareFlare(fact)
    setDay(testDay(3))
    expect((await refusalOf(patient.phone.record.endFlare(flareEnd(fact, testDay(3))))).code).toBe(
      'flare-over',
    )
    const unknown = await refusalOf(patient.phone.record.endFlare(flareEnd(flare())))
    expect(unknown).toMatchObject({ status: 'NOT_FOUND', field: 'flareId' })
  })
})

describe('what the clinic sees', () => {
  test('the same days and shares on the caseload, on the patient’s page and on the phone', async () => {
    setDay(testDay(-2))
    await patient.phone.record.declareFlare(flare(testDay(-2)))
    setDay(testToday)
    await patient.phone.record.logWalk(walk(testDay(-2), { startedAt: null, minutes: 10 }))
    await patient.phone.record.logWalk(walk(testDay(-1), { startedAt: null, minutes: 8 }))
    const desk = await deskOf(clinic.ben)
    const [row] = (await desk.caseload.open({ search: patient.name })).rows
    const page = (await desk.patient.open({ patientId: patient.id })).record
    const [from, to] = [testDay(-13), testToday]
    expect(row?.days.slice(-3).map(({ target, state }) => [target, state])).toEqual([
      [10, 'done'],
      [10, 'partial'],
      [10, 'pending'],
    ])
    expect(row?.flare).toMatchObject({ from: testDay(-2), plan: { minutes: 10, to: testToday } })
    for (const facts of [page, await record()]) {
      expect(flareOn(facts, testToday)).toEqual(row?.flare)
      expect(dayPictures(facts, from, to)).toEqual(row?.days)
      expect(figuresOf(facts, from, to).session).toMatchObject(row?.session ?? {})
    }
  })

  test('a week that was ready holds, and is shown again once a late flare has come', async () => {
    await walkTheWeek(patient.phone, { minutes: 21, worst: 2 })
    setClock(wallTime(testToday, 13 * 60))
    const desk = await deskOf(clinic.ben)
    const waiting = async () =>
      (await desk.caseload.open({})).weeks.find(({ patientId }) => patientId === patient.id)?.week
    const ready = await waiting()
    expect(ready?.items[0]?.proposal).toMatchObject({ decision: 'progress' })
    await desk.programme.decideWeek({
      ...{ patientId: patient.id, decisionId: newId(), weekStart: testDay(-7) },
      ...{ seen: [{ item: 'walk', kind: 'progress' }], instead: null, chosen: null, reason: null },
    })
    expect(await waiting()).toBeUndefined()
    setClock(wallTime(testToday, 13 * 60 + 10))
    const late = flare(testDay(-2))
    await patient.phone.record.declareFlare(late)
    expect((await waiting())?.weekStart).toBe(testDay(-7))
    expect((await waiting())?.items[0]?.proposal).toMatchObject({ decision: 'hold', reasons: ['flare'] })
    await patient.phone.record.endFlare(flareEnd(late, testDay(-2)))
    expect(await waiting()).toBeUndefined()
  })
})
