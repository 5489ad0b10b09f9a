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
    const places = [0, 1, 2, 3, 4, 5]
    for (let which = 1; which <= 400; which += 1) {
      const one = { x: 60 * Math.sin(which), y: 40 * Math.cos(1.7 * which), radius: 2 + (which % 7) * 0.91 }
      // Every other pair stands exactly upright, so that two points are the leftmost.
      const upright = which % 2 === 0
      const off = upright ? 0 : 9.3 * Math.sin(2.3 * which)
      const radius = upright ? one.radius : 1.5 + (which % 5) * 0.83
      const other = { x: one.x + off, y: one.y + 7.1, radius }
      const discs = places.map((place) => (place % 2 === 0 ? one : other))
      const elsewhere = discs.map(({ x, y, radius: thick }, place) => ({
        radius: thick,
        x: x - ((place * which) % 3) * 1e-13,
        y: y - ((place + which) % 2) * 1e-13,
      }))
      expect(skin(elsewhere)).toBe(skin(discs))
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
