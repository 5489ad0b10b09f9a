import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeScores } from './score-series'
import type { ScoreMark } from './score-series'

const box = {
  ...{ left: 20, right: 220, top: 10, bottom: 60 },
  ...{ lowest: 0, highest: 10, valueRoom: 16, dateRoom: 44 },
}
const mark = (day: number, value = 5): ScoreMark => ({ day, value })

describe('scores over time', () => {
  it('stand where their day and score put them', () => {
    expect(placeScores([mark(0, 10), mark(25, 5), mark(100, 0)], box)).toMatchObject([
      { x: 20, y: 10 },
      { x: 70, y: 35 },
      { x: 220, y: 60 },
    ])
  })
  it('stand alone in the middle, and may be none', () => {
    expect(placeScores([mark(7)], box)).toEqual([{ x: 120, y: 35, hasValue: true, hasDate: true }])
    expect(placeScores([], box)).toEqual([])
  })
  it('leave out what would lie on another word', () => {
    const placed = placeScores([mark(0), mark(4), mark(10), mark(90), mark(100)], box)
    expect(placed.map(({ hasValue }) => hasValue)).toEqual([true, false, true, true, true])
    expect(placed.map(({ hasDate }) => hasDate)).toEqual([true, false, false, false, true])
    expect(placeScores([mark(3), mark(3)], box).map(({ hasValue }) => hasValue)).toEqual([false, true])
  })
  it('never write two words over each other, and always the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 30 }), (days) => {
        const placed = placeScores(
          days.sort((a, b) => a - b).map((day) => mark(day)),
          box,
        )
        for (const [name, room] of [
          ['hasValue', box.valueRoom] as const,
          ['hasDate', box.dateRoom] as const,
        ]) {
          const xs = placed.filter((one) => one[name]).map(({ x }) => x)
          expect(placed.at(-1)?.[name]).toBe(true)
          for (const [at, x] of xs.entries())
            if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThanOrEqual(room)
        }
      }),
    )
  })
})
