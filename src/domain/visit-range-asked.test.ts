import { expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { rangeAsked } from '@/domain/visit-range-asked'

it.each([
  [null, null, { range: null, refused: null }],
  ['2026-03-01', '2026-03-09', { range: { from: '2026-03-01', to: '2026-03-09' }, refused: null }],
  ['2026-03-09', '2026-03-01', { range: null, refused: 'end-before-start' }],
  ['2016-03-09', '2026-03-01', { range: null, refused: 'range-too-long' }],
  ['2026-03-01', '2026-03-10', { range: null, refused: 'range-ahead' }],
  ['abc', null, { range: null, refused: 'range-unreadable' }],
  ['2026-02-30', '2026-03-01', { range: null, refused: 'range-unreadable' }],
  ['2026-03-01', null, { range: null, refused: 'range-unreadable' }],
])('from %s to %s', (from, to, asked) => {
  expect(rangeAsked({ from, to }, calendarDay('2026-03-09'))).toEqual(asked)
})
