import { describe, expect, it } from 'vitest'
import { labelEvery, rampStairs } from './ramp-stairs'

const rungs = [8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30]
const frame = { width: 634, height: 190, left: 34, foot: 22, labelWidth: 18 }

describe('rampStairs', () => {
  it('tells past, present, coming and later rungs apart', () => {
    const { bars } = rampStairs({ rungs, now: 3, soon: 4, ...frame })
    expect(bars.slice(0, 5).map(({ look }) => look)).toEqual(['past', 'past', 'now', 'soon', 'next'])
  })
  it('has no past before it has begun', () => {
    expect(rampStairs({ rungs, now: null, ...frame }).bars.every(({ look }) => look === 'next')).toBe(true)
  })
  it('always has room for the 30-minute line', () => {
    const { thirty } = rampStairs({ rungs: [5], now: 1, ...frame })
    expect(thirty).toBeGreaterThan(10)
  })
  it('adds warm-up and cool-down to every rung', () => {
    expect(rampStairs({ rungs, now: 1, extra: 10, ...frame }).bars[0]?.minutes).toBe(18)
  })
  it('keeps all rungs inside, up to sixty of 120 minutes', () => {
    const { bars } = rampStairs({ rungs: Array.from({ length: 60 }, () => 120), now: 30, ...frame })
    expect(Math.min(...bars.map(({ y }) => y))).toBeGreaterThanOrEqual(10)
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThanOrEqual(634)
  })
  it('draws nothing of no rungs', () => {
    expect(rampStairs({ rungs: [], now: null, ...frame })).toMatchObject({ bars: [], line: '' })
  })
})

it('labelEvery thins numbers out', () => {
  expect([50, 10, 4, 1.5].map((step) => labelEvery(step, 18))).toEqual([1, 2, 5, 20])
})
