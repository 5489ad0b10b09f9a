import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { track, type Keys } from './track'

const keys: Keys = [
  [0, 1],
  [0.2, 1],
  [0.5, 4],
  [0.8, -2],
]

describe('track', () => {
  it.each(keys)('is at %d what its key says: %d', (phase, value) => {
    expect(track(keys)(phase)).toBeCloseTo(value, 9)
  })
  it('rests between equal neighbours and never overshoots', () => {
    const at = track(keys)
    expect(at(0.1)).toBeCloseTo(1, 9)
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.5, noNaN: true }), (phase) => {
        expect(at(phase)).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(at(phase)).toBeLessThanOrEqual(4 + 1e-9)
      }),
    )
  })
  it('begins again with every loop, further by its rise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: -3, max: 3 }),
        (phase, loops) => {
          expect(track(keys, 2.5)(phase + loops)).toBeCloseTo(track(keys, 2.5)(phase) + 2.5 * loops, 6)
        },
      ),
    )
  })
  it('has no corner where a loop closes', () => {
    const at = track(
      [
        [0.1, 0],
        [0.5, 1],
        [0.9, 1.6],
      ],
      2,
    )
    const slope = (phase: number) => (at(phase + 1e-5) - at(phase - 1e-5)) / 2e-5
    expect(slope(1 - 1e-4)).toBeCloseTo(slope(1e-4), 1)
    expect(slope(0.5 - 2e-5)).toBeCloseTo(slope(0.5 + 2e-5), 1)
  })
})
