import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limb, skin, smooth } from './outline'

const some = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })
const disc = fc.record({ x: some(-90, 90), y: some(-90, 90), radius: some(1, 20) })
/** Ends of all lines and arcs of a path. */
const ends = (d: string) =>
  d
    .slice(1, -1)
    .split(/L|A[\d.]+ [\d.]+ 0 [01] 1 /)
    .map((pair) => pair.split(' ').map(Number))

describe('skin', () => {
  it('touches discs, and cuts none', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 6 }), (discs) => {
        for (const [x = NaN, y = NaN] of ends(skin(discs))) {
          const outside = discs.map((one) => Math.hypot(x - one.x, y - one.y) - one.radius)
          expect(Math.abs(Math.min(...outside))).toBeLessThan(0.1)
        }
      }),
    )
  })
  it('reaches as far as its discs', () => {
    const xs = ends(
      skin([
        { x: 0, y: 0, radius: 5 },
        { x: 40, y: 0, radius: 10 },
      ]),
    ).map(([x]) => x ?? 0)
    expect(Math.min(...xs)).toBe(-5)
    expect(Math.max(...xs)).toBeGreaterThan(48)
  })
  it('is the same on machines that differ in the last digits, also where discs lie on one another', () => {
    const discs = [
      { x: 10, y: -4, radius: 3 },
      { x: 10, y: -4, radius: 3 },
      { x: 24.7, y: -4, radius: 3 },
      { x: 24.7, y: -4, radius: 3 },
    ]
    for (const noise of [1e-13, -1e-13]) {
      const noisy = discs.map((one, index) => ({
        ...one,
        x: one.x + noise * index,
        y: one.y - noise * index,
      }))
      expect(skin(noisy)).toBe(skin(discs))
    }
  })
})

describe('limb', () => {
  it('is round at both ends and as thick as its discs', () => {
    const drawn = limb([
      { x: 0, y: 0, radius: 8 },
      { x: 0, y: 30, radius: 10 },
      { x: 0, y: 60, radius: 5 },
    ])
    expect(drawn).toMatch(/^M8 0C.*10 30.*5 60A5 5 0 0 1 -5 60C.*-10 30.*A8 8 0 0 1 8 0Z$/)
  })
  it.each([[[]], [[{ x: 1, y: 1, radius: 4 }]]])('of %j is no fault', (discs) => {
    expect(limb(discs)).not.toContain('NaN')
  })
})

it('a smooth line goes through all its points and closes', () => {
  const drawn = smooth([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ])
  expect(drawn).toMatch(/^M0 0C.* 10 0C.* 10 10C.* 0 0Z$/)
})
