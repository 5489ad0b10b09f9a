import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLadder, exerciseRungSchema, ladderSchema } from '@/domain/ladder'
import { changedVariables, isLoaded } from '@/domain/rung'
import type { ExerciseRung } from '@/domain/rung'
import { measureOf } from '@/domain/measure'

const rung: ExerciseRung = {
  sets: 2,
  dose: 6,
  load: null,
  loadAt: null,
  height: measureOf(10, 'cm'),
  stride: null,
  reason: null,
}
const held = (value: number, unit: 'kg' | 'lb' = 'kg') => ({
  load: measureOf(value, unit),
  loadAt: 'hands' as const,
})
const anyRung = fc.record<ExerciseRung>({
  sets: fc.integer({ min: 1, max: 10 }),
  dose: fc.integer({ min: 1, max: 600 }),
  load: fc.constant(null),
  loadAt: fc.constant(null),
  height: fc.option(fc.integer({ min: 1, max: 40 }).map((value) => measureOf(value, 'cm'))),
  stride: fc.option(fc.integer({ min: 1, max: 59 }).map((value) => measureOf(value, 'in'))),
  reason: fc.constant(null),
})

describe('what a rung changes', () => {
  it.each<[Partial<ExerciseRung>, string[]]>([
    [{}, []],
    [{ reason: 'Asked for it' }, []],
    [{ sets: 3 }, ['sets']],
    [{ dose: 5 }, ['dose']],
    [held(1), ['load']],
    [{ height: measureOf(15, 'cm') }, ['height']],
    [{ height: null }, ['height']],
    [{ height: { value: 10 / 2.54, unit: 'in', si: 0.1 } }, []],
    [{ stride: measureOf(30, 'cm') }, ['stride']],
    [{ sets: 3, dose: 8, ...held(1) }, ['sets', 'dose', 'load']],
  ])('%o', (change, changed) => {
    expect(changedVariables(rung, { ...rung, ...change })).toEqual(changed)
  })

  it('counts the same weight elsewhere on the body as a change of load', () => {
    expect(
      changedVariables({ ...rung, ...held(2) }, { ...rung, load: measureOf(2, 'kg'), loadAt: 'ankles' }),
    ).toEqual(['load'])
  })

  it('is the same in both directions, and nothing against itself', () => {
    fc.assert(
      fc.property(anyRung, anyRung, (one, other) => {
        expect(changedVariables(one, one)).toEqual([])
        expect(changedVariables(one, other)).toEqual(changedVariables(other, one))
      }),
    )
  })
})

it('is loaded with a weight alone', () => {
  expect([isLoaded(rung), isLoaded({ ...rung, ...held(1) })]).toEqual([false, true])
})

const check = (...rungs: Partial<ExerciseRung>[]) =>
  checkLadder(
    rungs.map((change) => ({ ...rung, ...change })),
    { field: 'ladder' },
  )

describe('a ladder that can be prescribed', () => {
  it.each<[string, Partial<ExerciseRung>[]]>([
    ['one rung', [{}]],
    ['one change a rung', [{}, { dose: 8 }, { dose: 8, sets: 3 }, { dose: 8, sets: 3, ...held(10) }]],
    ['two changes with a reason', [{}, { dose: 8, sets: 3, reason: 'Asked for it' }]],
    ['falling with a reason', [{}, { dose: 5, reason: 'Sore knee' }]],
    ['the same again', [{}, {}]],
    [
      'the greatest of all',
      [{ sets: 10, dose: 600, height: measureOf(40, 'cm'), stride: measureOf(150, 'cm') }],
    ],
    ['sixty rungs', Array.from({ length: 60 }, (_, index) => ({ dose: index + 1 }))],
  ])('%s', (_what, rungs) => {
    expect(check(...rungs)).toBeNull()
  })

  it('has a lower limit of load where its exercise has one', () => {
    const ladder = [{ ...rung, ...held(10, 'lb') }]
    expect(checkLadder(ladder, { field: 'ladder', mostLoadKg: 4.54 })).toBeNull()
    expect(checkLadder(ladder, { field: 'ladder', mostLoadKg: 4.5 })?.code).toBe('load-over-limit')
    expect(checkLadder([{ ...rung, ...held(11) }], { field: 'ladder', mostLoadKg: 20 })?.code).toBe(
      'load-over-limit',
    )
  })
})

describe('a ladder that is refused', () => {
  it.each<[string, unknown[], string, string]>([
    ['empty', [], 'ladder-empty', 'ladder'],
    ['of sixty-one rungs', Array.from({ length: 61 }, () => ({})), 'too-many-rungs', 'ladder'],
    ['no dose', [{ dose: 0 }], 'dose-missing', 'ladder.0.dose'],
    ['an empty dose', [{}, { dose: null }], 'dose-missing', 'ladder.1.dose'],
    ['half a repetition', [{ dose: 1.5 }], 'dose-missing', 'ladder.0.dose'],
    ['too great a dose', [{ dose: 601 }], 'dose-missing', 'ladder.0.dose'],
    ['no sets', [{ sets: 0 }], 'sets-out-of-range', 'ladder.0.sets'],
    ['eleven sets', [{ sets: 11 }], 'sets-out-of-range', 'ladder.0.sets'],
    ['too heavy', [{}, held(10.1)], 'load-over-limit', 'ladder.1.load'],
    ['too heavy in pounds', [held(23, 'lb')], 'load-over-limit', 'ladder.0.load'],
    ['kilograms that are pounds', [{ load: { value: 10, unit: 'lb', si: 1 } }], 'invalid', 'ladder.0.load'],
    ['a load nowhere', [{ load: measureOf(1, 'kg') }], 'invalid', 'ladder.0.loadAt'],
    ['a place without a load', [{ loadAt: 'ball' }], 'invalid', 'ladder.0.loadAt'],
    ['too high', [{ height: measureOf(16, 'in') }], 'length-over-limit', 'ladder.0.height'],
    ['too long', [{ stride: measureOf(151, 'cm') }], 'length-over-limit', 'ladder.0.stride'],
    ['two changes', [{}, { dose: 8, sets: 3 }], 'two-changes-need-reason', 'ladder.1.reason'],
    [
      'two changes, blanks',
      [{}, { dose: 8, sets: 3, reason: '  ' }],
      'two-changes-need-reason',
      'ladder.1.reason',
    ],
    ['a shorter dose', [{}, { dose: 5 }], 'falling-needs-reason', 'ladder.1.reason'],
    ['a lower step', [{}, { height: measureOf(9, 'cm') }], 'falling-needs-reason', 'ladder.1.reason'],
    ['the load left out', [held(1), {}], 'falling-needs-reason', 'ladder.1.reason'],
    ['words without end', [{ reason: 'r'.repeat(1001) }], 'note-too-long', 'ladder.0.reason'],
  ])('%s', (_what, rungs, code, field) => {
    const refusal = check(...(rungs as Partial<ExerciseRung>[]))
    expect([refusal?.code, refusal?.field]).toEqual([code, field])
  })

  it('names the rung, counted from 1, and what it changes', () => {
    expect(check({}, {}, { sets: 3, dose: 7 })?.details).toEqual({ rung: 3, changed: ['sets', 'dose'] })
    expect(check({}, { sets: 1 })?.details).toEqual({ rung: 2 })
  })

  it('if and only if a rung without a reason falls or changes two things', () => {
    fc.assert(
      fc.property(fc.array(anyRung, { minLength: 1, maxLength: 6 }), (rungs) => {
        const size = (one: ExerciseRung) => [one.sets, one.dose, one.height?.si ?? 0, one.stride?.si ?? 0]
        const isCalm = rungs.every((one, index) => {
          const before = size(rungs[index - 1] ?? one)
          const moved = size(one).filter((value, place) => value !== before[place])
          return moved.length <= 1 && size(one).every((value, place) => value >= (before[place] ?? 0))
        })
        expect(checkLadder(rungs, { field: 'ladder' }) === null).toBe(isCalm)
        const reasoned = rungs.map((one) => ({ ...one, reason: 'Agreed in the appointment' }))
        expect(checkLadder(reasoned, { field: 'ladder' })).toBeNull()
      }),
    )
  })
})

it('is read with its reason trimmed, and without anything else', () => {
  expect(exerciseRungSchema.parse({ ...rung, reason: ' Sore knee ', more: 1 })).toEqual({
    ...rung,
    reason: 'Sore knee',
  })
  expect(ladderSchema.safeParse([rung]).success).toBe(true)
})
