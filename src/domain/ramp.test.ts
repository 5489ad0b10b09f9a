import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cadence } from '@/domain/cadence'
import { exerciseDay } from '@/domain/exercise-day'
import { ramp, returnRung, startMinutes } from '@/domain/ramp'
import { fallsLock } from '@/domain/safety'

const minutes = fc.integer({ min: 1, max: 120 })

describe('ladders', () => {
  it('cannot be changed through the published schedule', () => {
    ramp({ preset: 'nhlbi12' }).push(99)
    expect(ramp({ preset: 'nhlbi12' })).toHaveLength(12)
  })

  it.each([
    [{ preset: 'linear', from: 5, to: 8, weeks: 3 } as const, [5, 7, 8]],
    [{ preset: 'linear', from: 30, to: 10, weeks: 5 } as const, [30, 25, 20, 15, 10]],
    [{ preset: 'linear', from: 8, to: 5, weeks: 3 } as const, [8, 7, 5]],
    [{ preset: 'linear', from: 5, to: 5, weeks: 2 } as const, [5, 5]],
    [{ preset: 'percent', from: 30, to: 30 } as const, [30]],
    [{ preset: 'percent', from: 40, to: 30 } as const, [40]],
    [{ preset: 'percent', from: 1, to: 4 } as const, [1, 2, 3, 4]],
    // 1.1 × 15 = 16.5 and 1.1 × 25 = 27.5 go up, where floats would stumble.
    [{ preset: 'percent', from: 15, to: 40 } as const, [15, 17, 19, 21, 23, 25, 28, 31, 34, 37, 40]],
  ])('%o', (input, rungs) => {
    expect(ramp(input)).toEqual(rungs)
  })

  it('of percent rise to the goal by a tenth or a minute, within sixty rungs', () => {
    fc.assert(
      fc.property(minutes, minutes, (from, to) => {
        const rungs = ramp({ preset: 'percent', from, to })
        expect(rungs.length).toBeLessThanOrEqual(60)
        expect(rungs.at(-1)).toBe(Math.max(from, to))
        rungs.slice(1).forEach((rung, index) => {
          const last = rungs[index] ?? 0
          expect(rung).toBeGreaterThan(last)
          expect(rung - last).toBeLessThanOrEqual(Math.max(1, (last + 5) / 10))
        })
      }),
    )
  })

  it('of a straight line begin and end where they should, in whole minutes', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 2, max: 60 }), (from, to, weeks) => {
        const rungs = ramp({ preset: 'linear', from, to, weeks })
        expect([rungs.length, rungs[0], rungs.at(-1)]).toEqual([weeks, from, to])
        expect(rungs.every(Number.isInteger)).toBe(true)
        rungs.forEach((rung, step) => {
          expect(Math.abs(rung - (from + ((to - from) * step) / (weeks - 1)))).toBeLessThanOrEqual(0.5 + 1e-9)
        })
      }),
    )
  })
})

it.each([
  [{ goodDay: 0, badDay: 0 }, 1],
  [{ goodDay: 1, badDay: 0 }, 1],
  [{ goodDay: 3, badDay: 2 }, 2],
])('starts given %o at %d', (input, start) => {
  expect(startMinutes(input)).toBe(start)
})

it.each([
  [{ daysPaused: 20, rung: 1 }, 1],
  [{ daysPaused: 21, rung: 1 }, 1],
  [{ daysPaused: 7, rung: 2 }, 1],
])('returns given %o to rung %d', (input, rung) => {
  expect(returnRung(input)).toBe(rung)
})

it.each([
  [{ sets: 1, dose: 1, doneSets: [1] }, 'done'],
  [{ sets: 2, dose: 5, doneSets: [4, 3, 4] }, 'done'],
  [{ sets: 2, dose: 5, doneSets: [0, 4] }, 'partial'],
  [{ sets: 3, dose: 12, doneSets: [9, 9, 9] }, 'partial'],
])('an exercise day of %o is %s', (input, state) => {
  expect(exerciseDay(input)).toBe(state)
})

it.each([
  [{ age: 65, fallen: 'no', unsteady: 'no', worried: 'no' } as const, false],
  [{ age: 64, fallen: 'unsure', unsteady: 'no', worried: 'unsure' } as const, false],
  [{ age: 65, fallen: 'unsure', unsteady: 'no', worried: 'no' } as const, true],
  [{ age: 30, fallen: 'no', unsteady: 'unsure', worried: 'no' } as const, true],
])('falls of %o lock: %s', (input, locked) => {
  expect(fallsLock(input)).toBe(locked)
})

it.each([
  [
    { steps: 0, movingSeconds: 60 },
    { stepsPerMinute: 0, intensity: 'light' },
  ],
  [
    { steps: 100, movingSeconds: 60 },
    { stepsPerMinute: 100, intensity: 'moderate' },
  ],
  [
    { steps: 100, movingSeconds: 0 },
    { stepsPerMinute: null, intensity: null },
  ],
])('cadence of %o', (input, expected) => {
  expect(cadence(input)).toEqual(expected)
})
