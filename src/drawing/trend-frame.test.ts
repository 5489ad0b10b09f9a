import { describe, expect, it } from 'vitest'
import { dayAt, dayCentre, scoreHeight, trendFrame, type TrendSizes } from './trend-frame'

const sizes: TrendSizes = {
  width: 988,
  rem: 16,
  days: 42,
  laneRows: 2,
  strips: 3,
  compact: false,
  nameWidth: 44,
  numberWidth: 36,
}

describe('trendFrame', () => {
  it.each([
    { ...sizes },
    { ...sizes, width: 350, compact: true, strips: 2, days: 28 },
    { ...sizes, width: 280, compact: true, strips: 2, rem: 32, numberWidth: 34 },
    { ...sizes, days: 730 },
  ])('stacks its panels without overlap ($width px, $days days, $rem px text)', (given) => {
    const frame = trendFrame(given)
    expect(frame.labels).toBeGreaterThan(frame.minutes.baseline)
    expect(frame.strips[0]?.top).toBeGreaterThan(frame.labels)
    frame.strips.slice(1).forEach((strip, place) => {
      const before = frame.strips[place]
      expect(strip.top).toBeGreaterThan((before?.top ?? 0) + (before?.height ?? 0))
    })
    expect(frame.height).toBeGreaterThan(frame.strips.at(-1)?.top ?? 0)
    expect(frame.right).toBeLessThan(given.width)
  })
  it('grows with the text of the reader', () => {
    expect(trendFrame({ ...sizes, rem: 32 }).height).toBeGreaterThan(trendFrame(sizes).height + 60)
  })
  it('gives every day its own mark up to about 200 days, then draws densely', () => {
    expect([14, 42, 100, 200, 300, 730].map((days) => trendFrame({ ...sizes, days }).dense)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ])
  })
  it('shows the whole scale of 0 to 10', () => {
    const frame = trendFrame(sizes)
    for (const strip of frame.strips) {
      expect(scoreHeight(strip, 0) - scoreHeight(strip, 10)).toBe(strip.height)
    }
  })
  it('finds the day under a point', () => {
    const frame = trendFrame(sizes)
    for (const place of [0, 7, 41]) expect(dayAt(frame, dayCentre(frame, place), 42)).toBe(place)
    expect(dayAt(frame, -50, 42)).toBe(0)
    expect(dayAt(frame, 5000, 42)).toBe(41)
  })
})
