import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDay } from '@/domain/calendar-day'
import { median, painZone, settled } from '@/domain/pain'
import { painChange, painTrend } from '@/domain/pain-change'

describe('the zone of a walk', () => {
  const zones = (settings: Parameters<typeof painZone>[0]['settings'], before: number | null) =>
    Array.from(
      { length: 11 },
      (_, worst) => painZone({ before, worst, ...(settings && { settings }) })[0],
    ).join('')

  it.each([
    ['as published', undefined, 0, 'gggaaarrrrr'],
    ['settings of nothing', {}, 9, 'gggaaarrrrr'],
    ['a green limit alone', { greenMax: 0 }, 0, 'gaaaaarrrrr'],
    ['an amber limit alone', { amberMax: 8 }, 0, 'gggaaaaaarr'],
    ['a high baseline below 4', { highBaseline: true }, 3, 'gggaaarrrrr'],
    ['a high baseline without a score before', { highBaseline: true }, null, 'gggaaarrrrr'],
    ['a high baseline of 4', { highBaseline: true }, 4, 'gggggaarrrr'],
    ['a high baseline of 5', { highBaseline: true }, 5, 'ggggggaarrr'],
    ['a high baseline of 6', { highBaseline: true }, 6, 'ggggggaarrr'],
    ['a high baseline of 10', { highBaseline: true }, 10, 'ggggggaarrr'],
  ])('with %s', (_what, settings, before, expected) => {
    expect(zones(settings, before)).toBe(expected)
  })

  it('is unknown without a score, whatever came before', () => {
    expect(painZone({ before: 8, worst: null, settings: { highBaseline: true } })).toBe('unknown')
  })
})

describe('settling', () => {
  it.each([
    ['half a point over a median of 2.5', { before: 9, nextMorning: 4, usualMornings: [2, 2, 3, 3] }, false],
    ['a usual of exactly three mornings', { before: 0, nextMorning: 6, usualMornings: [5, 5, 5] }, true],
    ['no score before, but usual mornings', { before: null, nextMorning: 6, usualMornings: [5, 5, 5] }, true],
    ['a pain-free before', { before: 0, nextMorning: 1, usualMornings: [] }, true],
    ['a morning of zero', { before: 0, nextMorning: 0, usualMornings: [] }, true],
    ['nothing known', { before: null, nextMorning: null, usualMornings: [] }, null],
  ])('is judged given %s', (_what, input, expected) => {
    expect(settled(input)).toBe(expected)
  })
})

describe('change', () => {
  it.each([
    ['exactly 30 % of 10', [10, 10, 10], [7, 7, 7], 'improved'],
    ['exactly 30 % of 7.5, but 2.25 is no median: 2 of 7.5', [7, 8, 7, 8], [5, 6, 5, 6], 'unchanged'],
    ['2 of 6.5', [6, 7, 6, 7], [4, 5, 4, 5], 'improved'],
    ['2 of 7', [7, 7, 7], [5, 5, 5], 'unchanged'],
    ['1.5 of 2', [2, 2, 2], [0, 1, 0, 1], 'unchanged'],
    ['up 1.5', [2, 2, 2], [3, 4, 3, 4], 'unchanged'],
    ['up 2', [2, 2, 2], [4, 4, 4], 'worsened'],
    ['no answers', [], [], 'insufficient'],
    ['too few now', [1, 2, 3], [1, 2], 'insufficient'],
  ])('of %s', (_what, baseline, now, verdict) => {
    expect(painChange({ baseline, now }).verdict).toBe(verdict)
  })
})

describe('trend', () => {
  const start = calendarDay('2026-02-01')
  const series = (days: number[], value: (day: number) => number) =>
    days.map((offset) => ({ day: addDays(start, offset), value: value(offset) }))

  it.each([
    ['nine points', [0, 1, 2, 3, 4, 5, 6, 7, 30], null],
    ['ten points over twelve days', [0, 1, 2, 3, 4, 5, 6, 7, 8, 12], null],
    ['ten points over thirteen days', [0, 1, 2, 3, 4, 5, 6, 7, 8, 13], -3.5],
    ['nothing', [], null],
  ])('of %s', (_what, days, slope) => {
    expect(painTrend({ points: series(days, (day) => 10 - day / 2) })).toEqual({ slopePerWeek: slope })
  })

  it('does not depend on order and shrugs off one odd day', () => {
    const points = series([0, 1, 2, 3, 5, 8, 13, 14, 15, 16, 17], (day) => (day === 8 ? 10 : 3))
    expect(painTrend({ points })).toEqual({ slopePerWeek: 0 })
    expect(painTrend({ points: [...points].reverse() })).toEqual({ slopePerWeek: 0 })
  })
})

it('finds the middle of any values, and of nothing none', () => {
  expect(median([])).toBeNull()
  expect(median([10, 9, 1])).toBe(9)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN
      const half = values.length / 2
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half)
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half)
    }),
  )
})
