import { expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import type { ProgrammeFacts } from '@/domain/programme'
import { rangeOf } from './progress-range'

const today = calendarDay('2026-11-18')
const startingOn = (day: string) => [{ startDay: calendarDay(day) } as ProgrammeFacts]
const facts = (day: string) => ({ today, programmes: startingOn(day), entries: [] })

it('ends today and counts today', () => {
  expect(rangeOf('2-weeks', facts('2026-06-01'))).toEqual({ from: '2026-11-05', to: today })
  expect(rangeOf('4-weeks', facts('2026-06-01'))).toEqual({ from: '2026-10-22', to: today })
  expect(rangeOf('all', facts('2026-06-01'))).toEqual({ from: '2026-06-01', to: today })
})

it('begins no earlier than the programme, and no later than today', () => {
  expect(rangeOf('4-weeks', facts('2026-11-15')).from).toBe('2026-11-15')
  expect(rangeOf('all', facts('2026-12-01'))).toEqual({ from: today, to: today })
  expect(rangeOf('all', { today, programmes: [], entries: [] })).toEqual({ from: today, to: today })
})
