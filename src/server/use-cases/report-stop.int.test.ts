import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { answersOf, liftOf, stop, stopAnswer, walk } from '@/server/testing/facts'
import { meetingAt } from '@/server/testing/owner'
import { joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { dayPictures } from '@/domain/day-picture'

let clinic: TestClinic
let patient: TestPatient & { phone: Api }
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7) })
  setDay(testToday)
})

const record = async () => (await patient.phone.record.open()).record
const lift = async (stopId: string, change: object = {}, who = clinic.ben) =>
  (await deskOf(who)).patient.liftStop({ patientId: patient.id, ...liftOf(stopId, change) })
const caseload = async () =>
  (await (await deskOf(clinic.ben)).caseload.open({ search: patient.name })).rows[0]

describe('a stop', () => {
  test('opens, whatever else: no programme, another stop, twice, at once', async () => {
    const joined = await joinedPatient(clinic)
    const bare = { ...joined, phone: await phoneOf(joined) }
    expect((await bare.phone.record.reportStop(stop())).stored).toBe('now')
    expect((await bare.phone.record.open()).record.stops).toHaveLength(1)
    const [first, second] = [stop(), stop(testToday, { source: 'unwell' })]
    const answers = await Promise.all(
      [first, first, first, second].map((fact) => patient.phone.record.reportStop(fact)),
    )
    expect(answers.filter(({ stored }) => stored === 'now')).toHaveLength(2)
    expect((await record()).stops).toHaveLength(2)
  })

  test('is seen first and excuses its days until the lift, both included', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    await patient.phone.record.logWalk(walk(testToday, { gate: 'stopped' }))
    expect((await caseload())?.stop).toMatchObject({ id: fact.id, answer: null })
    setDay(testDay(2))
    await lift(fact.id)
    setDay(testDay(4))
    const opened = await record()
    expect(dayPictures(opened, testToday, testDay(4)).map(({ state }) => state)).toEqual([
      'excused',
      'excused',
      'excused',
      'missing',
      'pending',
    ])
    expect(opened.stops[0]).toMatchObject({
      liftedDay: testDay(2),
      liftedBy: clinic.ben.name,
      liftReason: null,
    })
    const page = await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })
    expect(page.record.stops[0]?.liftReason).toBe('Rang: all well.')
    expect((await caseload())?.stop).toBeNull()
  })

  test('that arrives late opens even after a lift', async () => {
    const [known, late] = [stop(testToday), stop(testToday, { recordedAt: wallTime(testToday, 500) })]
    await patient.phone.record.reportStop(known)
    setDay(testDay(1))
    await lift(known.id)
    setDay(testDay(2))
    await patient.phone.record.reportStop(late)
    expect((await caseload())?.stop).toMatchObject({ id: late.id, day: testToday })
    const stored = (await record()).stops.find(({ id }) => id === late.id)
    expect(stored).toMatchObject({
      recordedAt: late.recordedAt,
      arrivedAt: wallTime(testDay(2), 540),
      liftedAt: null,
    })
  })

  test('from a phone whose clock runs ahead opens today', async () => {
    const ahead = stop(testDay(400))
    await patient.phone.record.reportStop(ahead)
    expect((await record()).stops[0]).toMatchObject({ day: testToday, recordedAt: ahead.recordedAt })
    expect((await caseload())?.stop?.id).toBe(ahead.id)
  })

  test.each<[string, object]>([
    ['the end of time', { recordedAt: '9999-12-31T23:59:59.999Z' }],
    ['1970', { recordedAt: '1970-01-01T00:00:00.000Z' }],
    ['the year nought', { recordedAt: '0000-01-01T00:00:00.000Z' }],
    ['a moment that is none', { recordedAt: 'now' }],
    ['no moment', { recordedAt: undefined }],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }],
    ['a source of tomorrow', { source: 'appointment' }],
    ['more than we know', { mood: 'bad', day: testDay(-300) }],
  ])('with %s is told all the same, and excuses no day before', async (_, change) => {
    const strange = { ...stop(), ...change }
    expect((await patient.phone.record.reportStop(strange as never)).stored).toBe('now')
    expect((await patient.phone.record.reportStop(strange as never)).stored).toBe('before')
    expect((await caseload())?.stop).toMatchObject({ id: strange.id, day: testToday })
    const days = dayPictures(await record(), testDay(-7), testToday)
    expect(days.map(({ state }) => state)).toEqual([...Array<string>(7).fill('missing'), 'excused'])
  })

  test('under the same id with other content, or somebody else’s, is refused', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    const before = await printOfPatient(patient.id)
    expect((await refusalOf(patient.phone.record.reportStop({ ...fact, source: 'flare' }))).code).toBe(
      'same-id-other-content',
    )
    const other = await walkingPatient(clinic)
    expect(await refusalOf(other.phone.record.reportStop(fact))).toMatchObject({ status: 'NOT_FOUND' })
    expect(await refusalOf(other.phone.record.answerStop(stopAnswer(fact)))).toMatchObject({
      status: 'NOT_FOUND',
    })
    expect(await printOfPatient(patient.id)).toEqual(before)
  })
})

describe('"Which one?"', () => {
  test('is answered afterwards; the last answer counts and every one is kept', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    const left = stopAnswer(fact, { answer: null })
    const said = stopAnswer(fact, { answer: 'saddle', recordedAt: wallTime(testToday, 537) })
    const changed = stopAnswer(fact, { answer: 'chest', recordedAt: wallTime(testToday, 538) })
    for (const answer of [left, changed, said]) await patient.phone.record.answerStop(answer)
    expect((await patient.phone.record.answerStop(said)).stored).toBe('before')
    expect((await record()).stops[0]?.answer).toBe('chest')
    expect((await caseload())?.stop?.answer).toBe('chest')
    const other = { ...said, answer: 'leg' as const }
    expect((await refusalOf(patient.phone.record.answerStop(other))).code).toBe('same-id-other-content')
  })
})

describe('a lift', () => {
  const bad: [what: string, change: object, code: string, field: string][] = [
    ['no reason', { reason: '' }, 'reason-missing', 'reason'],
    ['a blank reason', { reason: '   ' }, 'reason-missing', 'reason'],
    ['10,000 signs of reason', { reason: 'x'.repeat(10_000) }, 'note-too-long', 'reason'],
    ['no screening', { answers: undefined }, 'invalid', 'answers'],
    ['a screening half answered', { answers: { bladder: 'no' } }, 'screening-incomplete', 'answers.saddle'],
    ['a gate not clear', { answers: answersOf({ leg: 'unsure' }) }, 'gate-not-clear', 'answers.leg'],
    ['another yes without words', { answers: answersOf({ bones: 'yes' }) }, 'clearance-missing', 'clearance'],
    [
      'loads without words',
      { answers: answersOf({ disc: 'yes' }), loadedLegs: true, clearance: ' ' },
      'clearance-missing',
      'clearance',
    ],
    ['a stop that nobody raised', { stopId: newId() }, 'not-found', 'stopId'],
  ]
  test.each(bad)('%s is refused, and the stop stays open', async (_, change, code, field) => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    expect(await refusalOf(lift(fact.id, change))).toMatchObject({ code, field })
    expect((await caseload())?.stop?.id).toBe(fact.id)
  })

  test('keeps the screening that was asked again, signed, in the same breath', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    const answers = answersOf({ bones: 'yes', fallen: 'yes' })
    await lift(fact.id, { answers, clearance: ' Bone density is known. ' })
    const { record: kept } = await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })
    expect(kept.screenings).toEqual([
      expect.objectContaining({
        by: 'staff',
        byName: clinic.ben.name,
        answers,
        day: testToday,
        signed: expect.objectContaining({
          clearance: 'Bone density is known.',
          by: clinic.ben.name,
        }) as unknown,
      }),
    ])
  })

  test('happens once, even by two at once', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    const both = outcomesOf([() => lift(fact.id), () => lift(fact.id, {}, clinic.anna)])
    expect((await meetingAt('stop_lift', both)).sort()).toEqual(['stop-already-lifted', 'taken'])
    expect((await refusalOf(lift(fact.id))).code).toBe('stop-already-lifted')
  })

  test('of one of two leaves the other open', async () => {
    const [first, second] = [stop(), stop(testToday, { recordedAt: wallTime(testToday, 536) })]
    for (const fact of [first, second]) await patient.phone.record.reportStop(fact)
    await lift(first.id)
    expect((await caseload())?.stop?.id).toBe(second.id)
  })

  test('in the night counts for the patient’s day', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    setClock(wallTime(testDay(1), 5))
    await lift(fact.id)
    expect((await record()).stops[0]?.liftedDay).toBe(testDay(1))
  })
})
