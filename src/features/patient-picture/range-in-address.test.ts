import { describe, expect, it } from 'vitest'
import { addDays, calendarDay, daysBetween } from '@/domain/calendar-day'
import { exampleProgramme, exampleRecord, walkEntry } from '@/domain/example-facts'
import { rangeDays, readRange } from './range-in-address'
import type { Range } from './range-in-address'

const today = calendarDay('2026-11-18')
const begun = (daysAgo: number) =>
  exampleRecord(today, { programmes: [{ ...exampleProgramme, startDay: addDays(today, -daysAgo) }] })

describe('the range in the address', () => {
  it.each([
    ['2w', '2w'],
    ['6w', '6w'],
    ['3m', '3m'],
    ['all', 'all'],
    [null, '6w'],
    ['', '6w'],
    ['2W', '6w'],
    ['1y', '6w'],
  ])('%s is read as %s', (asked, read) => {
    expect(readRange(asked)).toBe(read)
  })

  it.each<[Range, number, string, number]>([
    ['2w', 200, '2026-11-05', 14],
    ['6w', 200, '2026-10-08', 42],
    ['3m', 200, '2026-08-20', 91],
    ['all', 200, '2026-05-02', 201],
    ['3m', 90, '2026-08-20', 91],
    ['3m', 89, '2026-08-21', 90],
    ['2w', 0, '2026-11-18', 1],
    ['all', 0, '2026-11-18', 1],
  ])('%s of a record begun %i days ago is from %s on, %i days', (range, daysAgo, from, count) => {
    const days = rangeDays(begun(daysAgo), range)
    expect(days).toEqual({ from, to: today })
    expect(daysBetween(days.from, days.to) + 1).toBe(count)
  })

  it('begins with the first entry, where that is earlier than the programme', () => {
    const record = { ...begun(3), entries: [walkEntry(1, addDays(today, -9))] }
    expect(rangeDays(record, 'all').from).toBe('2026-11-09')
  })

  it.each<Range>(['2w', '6w', '3m', 'all'])('%s of a record about nothing yet is two weeks', (range) => {
    expect(rangeDays(exampleRecord(today, { programmes: [] }), range).from).toBe('2026-11-05')
    expect(rangeDays(begun(-5), range).from).toBe('2026-11-05')
  })
})
