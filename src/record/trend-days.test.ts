import { expect, it } from 'vitest'
import { exampleDay } from '@/domain/example-facts'
import type { DayPicture } from '@/domain/day-picture'
import { excusedBands } from './trend-days'

const picture = (offset: number, excusedFor: DayPicture['excusedFor']): DayPicture => ({
  day: exampleDay(offset),
  weekday: 1,
  state: excusedFor ? 'excused' : 'done',
  stop: false,
  excusedFor,
  minutes: 0,
  walks: 0,
  target: 10,
  before: null,
  worst: null,
  morning: null,
  late: false,
  paper: false,
  zero: false,
  zeroReason: null,
  walkedOnRest: false,
})

it('joins excused days of one reason and keeps two reasons apart', () => {
  const days = [null, 'illness', 'illness', 'stop', null, 'holiday'] as const
  const bands = excusedBands(
    days.map((reason, place) => picture(place, reason)),
    (reason, count) => [reason, String(count)],
  )
  expect(bands).toEqual([
    { from: 1, to: 2, lines: ['illness', '2'] },
    { from: 3, to: 3, lines: ['stop', '1'] },
    { from: 5, to: 5, lines: ['holiday', '1'] },
  ])
})
