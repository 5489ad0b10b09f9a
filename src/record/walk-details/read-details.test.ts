import { describe, expect, it } from 'vitest'
import type { WalkDetails } from '@/domain/entry'
import { readDetails, typedDetails } from './read-details'

const none: WalkDetails = {
  region: null,
  ground: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
  note: null,
}
const here = { unit: 'km', decimalSign: '.' } as const
const typed = (change: Partial<ReturnType<typeof typedDetails>>) => ({
  ...typedDetails(none, here),
  ...change,
})
const read = (form: ReturnType<typeof typedDetails>) => readDetails(form, none)

describe('the details of a walk', () => {
  it('are no answer while nothing is typed, never zero', () => {
    expect(read(typedDetails(none, here))).toEqual(none)
    expect(read(typed({ distance: ' ', steps: ' ', note: ' \n' }))).toEqual(none)
  })

  it('come back as they were given, with either decimal sign', () => {
    const given: WalkDetails = { ...none, region: 'thigh', distanceMetres: 1250, steps: 1800, note: 'Hilly.' }
    const comma = { ...here, decimalSign: ',' }
    expect(typedDetails(given, comma).distance).toBe('1,25')
    expect(read(typedDetails(given, comma))).toEqual(given)
    expect(read(typedDetails(given, here))).toEqual(given)
    expect(read(typed({ steps: '12.340' }))).toMatchObject({ steps: 12_340 })
  })

  it.each(['-1', 'far', '1.2.3', '101', '1e2'])('asks for another look at %s kilometres', (distance) => {
    expect(read(typed({ distance }))).toEqual(['distance'])
  })

  it.each(['-5', 'many', '100001'])('asks for another look at %s steps', (steps) => {
    expect(read(typed({ steps }))).toEqual(['steps'])
  })

  it('keeps any script and leaves out what no record can hold', () => {
    expect(read(typed({ note: 'Bien \u0000\ud83d سلام 🙂' }))).toMatchObject({ note: 'Bien  سلام 🙂' })
  })

  it('takes a note of 2,000 characters and asks to shorten one of 10,000', () => {
    expect(read(typed({ note: 'a'.repeat(2_000) }))).toMatchObject({ note: 'a'.repeat(2_000) })
    expect(read(typed({ note: 'a'.repeat(10_000) }))).toEqual(['note'])
  })

  it('are in miles for whoever reads miles, and a distance that is left alone stays the metre it was', () => {
    const given = { ...none, distanceMetres: 2500 }
    const shown = typedDetails(given, { unit: 'mi', decimalSign: ',' })
    expect(shown.distance).toBe('1,553')
    expect(readDetails(shown, given)).toEqual(given)
    expect(readDetails({ ...shown, distance: '1,5' }, given)).toMatchObject({ distanceMetres: 2414 })
    expect(readDetails({ ...shown, distance: '63' }, given)).toEqual(['distance'])
  })
})
