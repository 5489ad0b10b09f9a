import { expect, it } from 'vitest'
import { momentTyped } from './moment-typed'

it.each([
  ['', '', { at: null, missing: null }],
  ['2026-12-09', '11:45', { at: '2026-12-09T11:45:00.000Z', missing: null }],
  ['2026-07-09', '11:45', { at: '2026-07-09T10:45:00.000Z', missing: null }],
  ['2026-12-09', '', { at: null, missing: 'time' }],
  ['2026-12-09', '25:00', { at: null, missing: 'time' }],
  ['', '11:45', { at: null, missing: 'date' }],
  ['2026-02-30', '11:45', { at: null, missing: 'date' }],
])('%s at %s', (date, time, moment) => {
  expect(momentTyped({ date, time }, 'Europe/London')).toEqual(moment)
})
