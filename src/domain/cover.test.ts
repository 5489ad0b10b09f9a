import { expect, test } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { checkCover, countsFor, coveredUntil } from '@/domain/cover'
import type { Cover } from '@/domain/cover'

const today = calendarDay('2026-11-18')
const cover = (from: string, to: string, who: Partial<Cover> = {}): Cover => ({
  ...{ id: from, awayId: 'anna', coveringId: 'ben', from: calendarDay(from), to: calendarDay(to) },
  ...who,
})

test.each([
  ['one day, today', '2026-11-18', '2026-11-18', {}, null],
  ['begun, and not over', '2026-11-01', '2026-11-18', {}, null],
  ['a whole year', '2026-11-18', '2027-11-18', {}, null],
  ['a day more', '2026-11-18', '2027-11-19', {}, 'range-too-long'],
  ['backwards', '2026-11-20', '2026-11-19', {}, 'end-before-start'],
  ['over yesterday', '2026-11-10', '2026-11-17', {}, 'cover-past'],
  ['by oneself', '2026-11-18', '2026-11-20', { coveringId: 'anna' }, 'cover-self'],
] as const)('%s', (_, from, to, who, code) => {
  expect(checkCover(cover(from, to, who), today)?.code ?? null).toBe(code)
})

const holding = [
  cover('2026-11-10', '2026-11-20'),
  cover('2026-11-18', '2026-12-04'),
  cover('2026-11-18', '2026-11-19', { awayId: 'carla' }),
  cover('2026-11-18', '2026-12-24', { coveringId: 'carla' }),
]

test('whoever covers has the patients of the absent too, and nobody else has', () => {
  expect(countsFor('ben', holding)).toEqual(['ben', 'anna', 'carla'])
  expect(countsFor('carla', holding)).toEqual(['carla', 'anna'])
  expect(countsFor('anna', holding)).toEqual(['anna'])
})

test('until the last of several days', () => {
  expect(coveredUntil({ awayId: 'anna', coveringId: 'ben' }, holding)).toBe('2026-12-04')
  expect(coveredUntil({ awayId: 'ben', coveringId: 'anna' }, holding)).toBeNull()
})
