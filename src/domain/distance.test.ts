import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceIn, distanceText, distanceUnits, metresTyped } from '@/domain/distance'

describe('a distance', () => {
  it.each([
    ['mi', '1.5', 2414],
    ['mi', '1', 1609],
    ['mi', '62.137', 100_000],
    ['km', '1,25', 1250],
    ['km', ' 100 ', 100_000],
    ['mi', '', null],
    ['mi', '62.2', 'wrong'],
    ['km', '100.1', 'wrong'],
    ['km', '1.2345', 'wrong'],
    ['mi', '-1', 'wrong'],
    ['mi', 'far', 'wrong'],
  ] as const)('in %s, typed %o, is %s metres', (unit, typed, metres) => {
    expect(metresTyped(unit, typed)).toBe(metres)
  })

  it('shows again as it was typed, in either unit', () => {
    const thousandths = fc.integer({ min: 0, max: 62_000 })
    fc.assert(
      fc.property(fc.constantFrom(...distanceUnits), thousandths, (unit, count) => {
        const typed = String(count / 1000)
        const metres = metresTyped(unit, typed)
        expect(typeof metres).toBe('number')
        expect(distanceText(unit, Number(metres))).toBe(typed)
      }),
    )
  })

  it('is 1.5 miles of 2414 metres, to a thousandth', () => {
    expect(distanceIn('mi', 2414)).toBeCloseTo(1.5, 3)
    expect(distanceText('mi', 2414)).toBe('1.5')
  })
})
