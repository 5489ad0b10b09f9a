import { instant } from '@/domain/calendar-day'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeClinic } from '@/server/testing/clinics'
import type { Api } from '@/server/testing/callers'
import { morning, noDetails, stop, stopAnswer, walk, withdrawalOf, zero } from '@/server/testing/facts'
import { joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { phoneOf } from '@/server/testing/callers'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

// Each gets the code of its sentence at its field, and nothing is stored. As the wire brings them: of any type.
type Bad = [what: string, fact: object, code: string, field: string | null]

const noted = (note: unknown) => ({ ...walk(), details: { ...noDetails, note } })
const detailed = (change: object) => ({ ...walk(), details: { ...noDetails, ...change } })
const tomorrow = testDay(1)

const walks: Bad[] = [
  ['minutes 0', { ...walk(), minutes: 0 }, 'minutes-out-of-range', 'minutes'],
  ['minutes −1', { ...walk(), minutes: -1 }, 'minutes-out-of-range', 'minutes'],
  ['minutes 1.5', { ...walk(), minutes: 1.5 }, 'minutes-out-of-range', 'minutes'],
  ['minutes 1441', { ...walk(), minutes: 1441 }, 'minutes-out-of-range', 'minutes'],
  ['minutes "abc"', { ...walk(), minutes: 'abc' }, 'minutes-out-of-range', 'minutes'],
  ['minutes as text', { ...walk(), minutes: '12' }, 'minutes-out-of-range', 'minutes'],
  ['minutes 1e400', { ...walk(), minutes: Infinity }, 'minutes-out-of-range', 'minutes'],
  ['no minutes', { ...walk(), minutes: null }, 'minutes-out-of-range', 'minutes'],
  ['no second walked', { ...walk(), movingSeconds: 0 }, 'invalid', 'movingSeconds'],
  ['seconds of two days', { ...walk(), movingSeconds: 172_800 }, 'invalid', 'movingSeconds'],
  ['half a second', { ...walk(), movingSeconds: 0.5 }, 'invalid', 'movingSeconds'],
  ['pain 11 before', { ...walk(), before: 11 }, 'pain-out-of-range', 'before'],
  ['pain −1 before', { ...walk(), before: -1 }, 'pain-out-of-range', 'before'],
  ['pain 11', { ...walk(), worst: 11 }, 'pain-out-of-range', 'worst'],
  ['pain 2.5', { ...walk(), worst: 2.5 }, 'pain-out-of-range', 'worst'],
  ['effort 11', detailed({ effort: 11 }), 'pain-out-of-range', 'details.effort'],
  ['steps of a year', detailed({ steps: 100_001 }), 'invalid', 'details.steps'],
  ['a ground that is none', detailed({ ground: 'lava' }), 'invalid', 'details.ground'],
  ['a note of 10,000 characters', noted('x'.repeat(10_000)), 'note-too-long', 'details.note'],
  ['a note of 2001 characters', noted('x'.repeat(2001)), 'note-too-long', 'details.note'],
  ['a note that no table can hold', noted('a\u0000b'), 'invalid', 'details.note'],
  ['a note with half a sign', noted('a\ud83d'), 'invalid', 'details.note'],
  ['tomorrow', walk(tomorrow, { startedAt: null }), 'in-the-future', 'day'],
  ['in ten minutes', walk(testToday, { startedAt: wallTime(testToday, 550) }), 'in-the-future', 'startedAt'],
  ['before the programme', walk(testDay(-8), { startedAt: null }), 'before-programme', 'day'],
  [
    'a start on another day',
    { ...walk(), startedAt: wallTime(testDay(-1), 600) },
    'not-that-day',
    'startedAt',
  ],
  ['30 February', { ...walk(), day: '2026-02-30' }, 'invalid', 'day'],
  ['a zone that is none', { ...walk(), timeZone: 'Europe/Atlantis' }, 'invalid', 'timeZone'],
  ['an id that is none', { ...walk(), id: '1; drop table entry' }, 'invalid', 'id'],
  ['a gate left open', { ...walk(), gate: 'not-asked' }, 'invalid', 'gate'],
  ['another kind', zero(), 'invalid', 'kind'],
  ['nothing', {}, 'invalid', 'kind'],
]

const others: [keyof Api['record'], ...Bad][] = [
  ['sayNoWalk', 'a reason that is none', { ...zero(), reason: 'lazy' }, 'invalid', 'reason'],
  ['sayNoWalk', 'tomorrow', zero(tomorrow), 'in-the-future', 'day'],
  ['sayNoWalk', 'before the programme', zero(testDay(-8)), 'before-programme', 'day'],
  ['answerMorning', 'pain 11', { ...morning(), morning: 11 }, 'pain-out-of-range', 'morning'],
  ['answerMorning', 'no answer', { ...morning(), morning: null }, 'pain-out-of-range', 'morning'],
  ['answerMorning', 'tomorrow', morning(tomorrow), 'in-the-future', 'day'],
  ['withdrawEntry', 'a long why', withdrawalOf(walk(), { why: 'x'.repeat(501) }), 'note-too-long', 'why'],
  [
    'withdrawEntry',
    'a why that no table can hold',
    withdrawalOf(walk(), { why: '\u0000' }),
    'invalid',
    'why',
  ],
  ['reportStop', 'an id that is none', { ...stop(), id: 'x' }, 'invalid', 'id'],
  [
    'sayNoWalk',
    'the year nought',
    zero(testToday, { recordedAt: instant('0000-01-01T00:00:00.000Z') }),
    'invalid',
    'recordedAt',
  ],
  ['answerStop', 'an answer that is none', { ...stopAnswer(stop()), answer: 'all' }, 'invalid', 'answer'],
  ['answerStop', 'a stop that nobody raised', stopAnswer(stop()), 'not-found', 'stopId'],
]

let patient: TestPatient & { phone: Api }
let unprescribed: TestPatient & { phone: Api }

beforeAll(async () => {
  const clinic = await makeClinic()
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7) })
  const joined = await joinedPatient(clinic)
  unprescribed = { ...joined, phone: await phoneOf(joined) }
  setDay(testToday)
})

async function refuses(who: typeof patient, procedure: keyof Api['record'], fact: object) {
  const print = await printOfPatient(who.id)
  const send = who.phone.record[procedure] as (input: unknown) => Promise<unknown>
  const told = await refusalOf(send(fact))
  expect(await printOfPatient(who.id)).toEqual(print)
  return told
}

describe('a walk', () => {
  test.each(walks)('%s', async (_, fact, code, field) => {
    expect(await refuses(patient, 'logWalk', fact)).toMatchObject({ code, field })
  })
})

describe('the rest of what a phone sends', () => {
  test.each(others)('%s: %s', async (procedure, _, fact, code, field) => {
    expect(await refuses(patient, procedure, fact)).toMatchObject({ code, field })
  })
})

test('before there is a programme only a stop is taken', async () => {
  for (const [procedure, fact] of [
    ['logWalk', walk()],
    ['sayNoWalk', zero()],
    ['answerMorning', morning()],
  ] as const)
    expect(await refuses(unprescribed, procedure, fact)).toMatchObject({ code: 'no-programme' })
  expect((await unprescribed.phone.record.reportStop(stop())).stored).toBe('now')
})

test('the bounds themselves are taken', async () => {
  const good = [
    walk(testToday, { minutes: 1 }),
    walk(testToday, { minutes: 1440, before: 0, worst: 10 }),
    noted('x'.repeat(2000)) as ReturnType<typeof walk>,
    walk(testToday, { startedAt: wallTime(testToday, 544) }),
    walk(testDay(-7), { startedAt: null }),
  ]
  for (const fact of good) expect((await patient.phone.record.logWalk(fact)).stored).toBe('now')
})
