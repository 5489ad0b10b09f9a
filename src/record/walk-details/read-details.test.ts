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
const typed = (change: Partial<ReturnType<typeof typedDetails>>) => ({
  ...typedDetails(none, '.'),
  ...change,
})

describe('the details of a walk', () => {
  it('are no answer while nothing is typed, never zero', () => {
    expect(readDetails(typedDetails(none, '.'))).toEqual(none)
    expect(readDetails(typed({ kilometres: ' ', steps: ' ', note: ' \n' }))).toEqual(none)
  })

  it('come back as they were given, with either decimal sign', () => {
    const given: WalkDetails = { ...none, region: 'thigh', distanceMetres: 1250, steps: 1800, note: 'Hilly.' }
    expect(typedDetails(given, ',').kilometres).toBe('1,25')
    expect(readDetails(typedDetails(given, ','))).toEqual(given)
    expect(readDetails(typedDetails(given, '.'))).toEqual(given)
    expect(readDetails(typed({ steps: '12.340' }))).toMatchObject({ steps: 12_340 })
  })

  it.each(['-1', 'far', '1.2.3', '101', '1e2'])('asks for another look at %s kilometres', (kilometres) => {
    expect(readDetails(typed({ kilometres }))).toEqual(['kilometres'])
  })

  it.each(['-5', 'many', '100001'])('asks for another look at %s steps', (steps) => {
    expect(readDetails(typed({ steps }))).toEqual(['steps'])
  })

  it('keeps any script and leaves out what no record can hold', () => {
    expect(readDetails(typed({ note: 'Bien \u0000\ud83d سلام 🙂' }))).toMatchObject({ note: 'Bien  سلام 🙂' })
  })

  it('takes a note of 2,000 characters and asks to shorten one of 10,000', () => {
    expect(readDetails(typed({ note: 'a'.repeat(2_000) }))).toMatchObject({ note: 'a'.repeat(2_000) })
    expect(readDetails(typed({ note: 'a'.repeat(10_000) }))).toEqual(['note'])
  })
})
