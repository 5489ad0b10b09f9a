import { describe, expect, it } from 'vitest'
import { axisTop, minuteTicks } from './minute-axis'
import { dayTicks } from './day-ticks'
import { denseDays } from './dense-days'
import type { DrawnDay, DrawnState } from './day-marks'
import { rangeSpans } from './range-spans'

const day = (state: DrawnState, minutes = 0): DrawnDay => ({
  state,
  minutes,
  target: 10,
  stop: false,
  late: false,
  paper: false,
})
const frame = {
  left: 0,
  step: 2,
  top: 0,
  baseline: 100,
  perMinute: 2,
  laneTop: 104,
  laneHeight: 5,
  lanePitch: 8,
}

describe('denseDays', () => {
  it('keeps missing apart from zero, in lanes of their own', () => {
    const { lanes } = denseDays([day('missing'), day('missing'), day('zero'), day('missing')], frame)
    expect(lanes.missing.map(({ x, width }) => [x, width])).toEqual([
      [0, 4],
      [6, 2],
    ])
    expect(lanes.zero).toEqual([{ x: 4, y: 104, width: 2, height: 5 }])
  })
  it('keeps full and fewer minutes apart', () => {
    const dense = denseDays([day('done', 10), day('partial', 4), day('rest', 6)], frame)
    expect(dense.done).toBe('M0 100V80h1.6V100z')
    expect(dense.partial).toBe('M2 100V92h1.6V100z')
    expect(dense.extra).toBe('M4 100V88h1.6V100z')
  })
  it('joins excused days and marks each stop', () => {
    const dense = denseDays([day('excused'), { ...day('excused'), stop: true }], frame)
    expect(dense.excused).toHaveLength(1)
    expect(dense.stops).toEqual([3])
  })
})

describe('axis of minutes', () => {
  it('always reaches 32', () => {
    expect(axisTop([3, 5], [8])).toBe(32)
    expect(axisTop([], [])).toBe(32)
  })
  it('grows with the target', () => {
    expect(axisTop([10], [60])).toBeCloseTo(69)
  })
  it('is not flattened by one long day', () => {
    expect(axisTop([10, 1440], [12])).toBe(64)
  })
  it.each([
    [32, [0, 10, 20, 30]],
    [45, [0, 15, 30, 45]],
    [69, [0, 30, 60]],
  ])('top %i has %j', (top, ticks) => {
    expect(minuteTicks(top)).toEqual(ticks)
  })
})

describe('dayTicks', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      weekStart: n % 7 === 0,
      monthStart: n % 30 === 0,
      yearStart: n % 360 === 0,
    }))
  it('names Mondays while there is room', () => {
    expect(dayTicks(days(28), 20, 50).map(({ place }) => place)).toEqual([0, 7, 14, 21])
  })
  it('thins out to months', () => {
    const ticks = dayTicks(days(180), 5, 50)
    expect(ticks.every(({ kind }) => kind === 'month')).toBe(true)
  })
  it('never lets labels touch', () => {
    for (const count of [10, 40, 71, 100, 365, 730]) {
      for (const width of [300, 900]) {
        const step = width / count
        const ticks = dayTicks(days(count), step, 50)
        ticks.slice(1).forEach(({ place }, n) => {
          expect((place - (ticks[n]?.place ?? 0)) * step).toBeGreaterThanOrEqual(50)
        })
      }
    }
  })
})

describe('rangeSpans', () => {
  it('is solid to low and dotted to high', () => {
    expect(rangeSpans(0.5, 0.75, 200, 12)).toMatchObject({
      low: { width: 100 },
      high: { x: 100, width: 49.3 },
    })
  })
  it('has nothing dotted when all is known, and nothing solid at 0', () => {
    expect(rangeSpans(0.9, 0.9, 200, 12).high).toBeNull()
    expect(rangeSpans(0, 0.18, 200, 12).low).toBeNull()
  })
})
