import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOtherUnit, lengthUnits, massUnits, measureOf } from '@/domain/measure'
import { lengthSchema, massSchema } from '@/domain/measure-shape'

const value = fc.double({ min: 0.1, max: 500, noNaN: true })

describe('a measure', () => {
  it.each([
    [measureOf(10, 'cm'), 0.1],
    [measureOf(10, 'in'), 0.254],
    [measureOf(1, 'in'), 0.0254],
    [measureOf(4.5, 'kg'), 4.5],
    [measureOf(1, 'lb'), 0.45359237],
    [measureOf(10, 'lb'), 4.5359237],
  ])('%o holds its exact SI value', (measure, si) => {
    expect(measure.si).toBe(si)
  })

  it('keeps number and unit, and passes its own schema', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...lengthUnits),
        fc.constantFrom(...massUnits),
        (n, length, mass) => {
          expect(lengthSchema.parse(measureOf(n, length))).toEqual({
            ...measureOf(n, length),
            value: n,
            unit: length,
          })
          expect(massSchema.parse(measureOf(n, mass))).toEqual({
            ...measureOf(n, mass),
            value: n,
            unit: mass,
          })
        },
      ),
    )
  })

  it.each([
    ['an inch that became centimetres', { value: 10, unit: 'in', si: 0.1 }],
    ['off by more than a hair', { value: 10, unit: 'cm', si: 0.1 + 2e-9 }],
    ['nothing', { value: 0, unit: 'cm', si: 0 }],
    ['less than nothing', { value: -1, unit: 'cm', si: -0.01 }],
    ['endless', { value: Infinity, unit: 'cm', si: Infinity }],
    ['no number', { value: NaN, unit: 'cm', si: NaN }],
    ['a mass', measureOf(1, 'kg')],
    ['in text', { value: '10', unit: 'cm', si: 0.1 }],
  ])('of length is refused: %s', (_what, measure) => {
    expect(lengthSchema.safeParse(measure).success).toBe(false)
  })

  it('of mass is refused when its kilograms are pounds', () => {
    expect(massSchema.safeParse({ value: 10, unit: 'lb', si: 10 }).success).toBe(false)
    expect(massSchema.safeParse({ value: 10, unit: 'lb', si: 4.5359237 + 1e-10 }).success).toBe(true)
    expect(massSchema.safeParse(measureOf(1, 'cm')).success).toBe(false)
  })
})

describe('the other unit', () => {
  it.each([
    [measureOf(10, 'cm'), 4, 'in'],
    [measureOf(15, 'cm'), 6, 'in'],
    [measureOf(20, 'cm'), 8, 'in'],
    [measureOf(30, 'cm'), 12, 'in'],
    [measureOf(1, 'cm'), 0.4, 'in'],
    [measureOf(4, 'in'), 10, 'cm'],
    [measureOf(6, 'in'), 15, 'cm'],
    [measureOf(2, 'kg'), 4, 'lb'],
    [measureOf(4.5, 'kg'), 10, 'lb'],
    [measureOf(0.25, 'kg'), 0.6, 'lb'],
    [measureOf(10, 'lb'), 4.5, 'kg'],
    [measureOf(0.1, 'lb'), 0.1, 'kg'],
  ])('of %o is about %d %s', (measure, about, unit) => {
    expect(inOtherUnit(measure)).toEqual({ value: about, unit })
  })

  it('lies within half of its smallest part, and is never nothing', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...lengthUnits, ...massUnits), (n, unit) => {
        const measure = measureOf(n, unit)
        const other = inOtherUnit(measure)
        expect(other.value).toBeGreaterThan(0)
        const parts = { in: 2, cm: 1, lb: 1, kg: 10 }[other.unit]
        const exact = measure.si / measureOf(1, other.unit).si
        expect(Math.abs(other.value - exact)).toBeLessThanOrEqual(exact < 1 ? 0.1 : 0.5 / parts + 1e-9)
      }),
    )
  })
})
