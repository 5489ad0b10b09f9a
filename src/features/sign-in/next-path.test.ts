import { describe, expect, test } from 'vitest'
import { nextPath } from './next-path'

describe('where sign-in may lead', () => {
  test.each(['/caseload', '/patients/0199?range=all', '/team#open'])('%s is a place here', (path) => {
    expect(nextPath(path)).toBe(path)
  })

  test.each([
    'https://stranger.example/',
    '//stranger.example',
    '/\\stranger.example',
    '/\t/stranger.example',
    '/.//stranger.example',
    '/api/auth/signout',
    'javascript:alert(1)',
    'caseload',
    '',
  ])('%j leads nowhere', (path) => {
    expect(nextPath(path)).toBeNull()
  })

  test('neither does a path asked for twice, or none', () => {
    expect(nextPath(['/caseload', '/team'])).toBeNull()
    expect(nextPath(undefined)).toBeNull()
  })
})
