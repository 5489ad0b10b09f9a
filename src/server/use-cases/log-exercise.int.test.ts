import { beforeAll, describe, expect, test } from 'vitest'
import type { ExerciseFact } from '@/domain/entry'
import { newId } from '@/server/access/new-id'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { corrected, exercise, walk } from '@/server/testing/facts'
import { exerciseItem, walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient, storedEntries } from '@/server/testing/stored'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

// An exercise as the phone sends it: what is no exercise gets its sentence at its field, and nothing is stored.
const item = exerciseItem()
let patient: { id: string; phone: Api }
beforeAll(async () => {
  const clinic = await makeClinic()
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7), exercises: [item] })
  setDay(testToday)
})
const done = (change: Partial<ExerciseFact> = {}) => exercise(testToday, { itemId: item.itemId, ...change })

describe('is refused, with nothing stored:', () => {
  test.each<[string, () => object, string, string | null]>([
    ['no set at all', () => done({ sets: [] }), 'sets-missing', 'sets'],
    ['a set without a count', () => done({ sets: [[10], []] }), 'invalid', 'sets.1'],
    ['a set of three sides', () => done({ sets: [[1, 2, 3]] }), 'invalid', 'sets.0'],
    ['twenty-one sets', () => done({ sets: Array.from({ length: 21 }, () => [10]) }), 'invalid', 'sets'],
    ['a count below nought', () => done({ sets: [[-1]] }), 'invalid', 'sets.0.0'],
    ['half a step', () => done({ sets: [[10], [9.5]] }), 'invalid', 'sets.1.0'],
    ['more than an hour of seconds', () => done({ sets: [[3601]] }), 'invalid', 'sets.0.0'],
    ['a count as text', () => ({ ...done(), sets: [['10']] }), 'invalid', 'sets.0.0'],
    ['sets that are none', () => ({ ...done(), sets: 2 }), 'invalid', 'sets'],
    ['effort 11', () => done({ effort: 11 }), 'pain-out-of-range', 'effort'],
    ['pain −1', () => done({ pain: -1 }), 'pain-out-of-range', 'pain'],
    ['pain 2.5', () => done({ pain: 2.5 }), 'pain-out-of-range', 'pain'],
    ['pain left out', () => ({ ...done(), pain: undefined }), 'pain-out-of-range', 'pain'],
    ['an id that is none', () => done({ itemId: 'x' }), 'invalid', 'itemId'],
    ['an exercise that nobody prescribed', () => done({ itemId: newId() }), 'not-found', 'itemId'],
    ['tomorrow', () => exercise(testDay(1), { itemId: item.itemId }), 'in-the-future', 'day'],
    ['before the programme', () => exercise(testDay(-8), { itemId: item.itemId }), 'before-programme', 'day'],
    ['30 February', () => ({ ...done(), day: '2026-02-30' }), 'invalid', 'day'],
    ['another kind', () => walk(), 'invalid', 'kind'],
  ])('%s', async (_what, fact, code, field) => {
    const print = await printOfPatient(patient.id)
    const send = patient.phone.record.logExercise as (input: unknown) => Promise<unknown>
    expect(await refusalOf(send(fact()))).toMatchObject({ code, field })
    expect(await printOfPatient(patient.id)).toEqual(print)
  })
})

test('the bounds are taken, a skipped answer too; and a slip is corrected, to nothing as well', async () => {
  const first = done({ sets: [[3600, 0]], effort: null, pain: null })
  for (const fact of [first, done({ sets: Array.from({ length: 20 }, () => [1]), effort: 0, pain: 10 })])
    expect((await patient.phone.record.logExercise(fact)).stored).toBe('now')
  const nothing = corrected(first, { sets: [[0, 0]] })
  expect((await patient.phone.record.logExercise(nothing)).stored).toBe('now')
  expect(await storedEntries(patient.id)).toHaveLength(3)
})
