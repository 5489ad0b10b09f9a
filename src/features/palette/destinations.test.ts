import { describe, expect, it } from 'vitest'
import { destinationsOf } from './destinations'

const led = (may: { clinician: boolean; admin: boolean }) => destinationsOf(may).map(({ href }) => href)
const treating = [
  '/caseload',
  '/caseload?show=needs',
  '/caseload?show=on-track',
  '/caseload?show=not-joined',
  '/caseload?show=ended',
  '/library',
  '/templates',
]

describe('the palette leads', () => {
  it.each([
    ['a clinician', { clinician: true, admin: false }, [...treating, '/account']],
    ['an administrator', { clinician: false, admin: true }, ['/clinic', '/team', '/account']],
    ['whoever is both', { clinician: true, admin: true }, [...treating, '/clinic', '/team', '/account']],
  ])('%s to what they may open', (_, may, expected) => {
    expect(led(may)).toEqual(expected)
  })
})
