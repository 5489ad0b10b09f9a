import { describe, expect, it } from 'vitest'
import { minutesPerSegment, ringSegments } from './ring-segments'

const lit = (done: number, asked: number) => ringSegments(done, asked, 200, 14).filter(({ on }) => on).length

describe('ringSegments', () => {
  it.each([
    [1, 1],
    [12, 12],
    [20, 20],
    [21, 11],
    [30, 15],
    [60, 30],
    [90, 18],
    [180, 36],
  ])('%i minutes asked have %i segments', (asked, count) => {
    expect(ringSegments(0, asked, 200, 14)).toHaveLength(count)
  })
  it('lights one for each minute walked, and all when the target is reached or passed', () => {
    expect([lit(0, 12), lit(7, 12), lit(12, 12), lit(40, 12)]).toEqual([0, 7, 12, 12])
  })
  it('does not light a segment before all its minutes are walked', () => {
    expect([lit(1, 30), lit(2, 30), lit(29, 30), lit(30, 30)]).toEqual([0, 1, 14, 15])
    expect(lit(20, 21)).toBe(10)
  })
  it('knows what a segment stands for', () => {
    expect([20, 21, 60, 61].map(minutesPerSegment)).toEqual([1, 2, 2, 5])
  })
  it('stays inside its square', () => {
    for (const { d } of ringSegments(3, 12, 200, 14)) {
      for (const [, x, y] of d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
        expect(Math.hypot(Number(x) - 100, Number(y) - 100)).toBeLessThanOrEqual(99.2)
      }
    }
  })
})
