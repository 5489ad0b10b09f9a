import { parseDateTime, toZoned } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDay,
  calendarDaySchema,
  daysBetween,
  eachDay,
  instant,
  instantAt,
  instantOf,
  instantSchema,
  localDay,
  localMinuteOfDay,
  offsetMinutes,
  timeZoneSchema,
  weekdayOf,
} from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

const zones = [
  'UTC',
  'Europe/Madrid',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
]
const anyZone = fc.constantFrom(...zones)
const anyInstant = fc
  .integer({ min: Date.parse('2000-01-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') })
  .map(instantOf)
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(calendarDay('1970-01-01'), days))

describe('calendar days', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(calendarDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
    'today',
  ])('refuses %o', (text) => {
    expect(() => calendarDay(text)).toThrow(RangeError)
    expect(calendarDaySchema.safeParse(text).success).toBe(false)
  })

  it('count weekdays from Monday', () => {
    const days = eachDay(calendarDay('2026-03-02'), calendarDay('2026-03-08'))
    expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(weekdayOf(calendarDay('1969-12-31'))).toBe(3)
  })

  it('list nothing when the range runs backwards', () => {
    expect(eachDay(calendarDay('2026-03-02'), calendarDay('2026-03-01'))).toEqual([])
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-00-10',
    '2026-12-32',
    '2026-1-1',
    '20x6-01-01',
    '10000-01-01',
    '',
  ])('count from %o as Date does, and no day is made of what is none', (text) => {
    const from = Date.parse(`${text}T00:00:00Z`) / 86_400_000
    expect(daysBetween(calendarDay('1970-01-01'), text as CalendarDay)).toBe(from)
    if (Number.isNaN(from)) expect(() => addDays(text as CalendarDay, 1)).toThrow(RangeError)
  })

  it('are counted and written as by Date, in every year', () => {
    const first = Date.parse('0000-01-01T00:00:00Z') / 86_400_000
    const last = Date.parse('9999-12-31T00:00:00Z') / 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (epoch) => {
        const text = new Date(epoch * 86_400_000).toISOString().slice(0, 10)
        expect(daysBetween(calendarDay('1970-01-01'), text as CalendarDay)).toBe(epoch)
        expect(addDays(calendarDay('1970-01-01'), epoch)).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  it('go there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
        expect(addDays(addDays(day, days), -days)).toBe(day)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      }),
    )
  })
})

describe('instants', () => {
  it.each([
    ['2026-03-02T23:50:00Z', '2026-03-02T23:50:00.000Z'],
    ['2026-03-02T23:50:00+01:00', '2026-03-02T22:50:00.000Z'],
    ['2026-03-02T23:50:00.123456Z', '2026-03-02T23:50:00.123Z'],
  ])('reads %s', (text, expected) => {
    expect(instant(text)).toBe(expected)
  })

  it.each(['2026-03-02T23:50:00', '2026-03-02', 'now', '2026-02-30T00:00:00.000Z', '2026-03-02T24:61:00Z'])(
    'stores nothing that reads %s',
    (text) => {
      expect(instantSchema.safeParse(text).success).toBe(false)
    },
  )

  it.each(['2026-03-02T23:50:00', '2026-03-02', 'now', '2026-03-02T24:61:00Z'])(
    'does not guess %s',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError)
    },
  )
})

describe('zones', () => {
  it.each(zones)('takes %s', (zone) => expect(timeZoneSchema.safeParse(zone).success).toBe(true))
  it.each(['', 'Mars/Olympus', '+02:00', 'Europe/Madrid; drop table'])('refuses %o', (zone) => {
    expect(timeZoneSchema.safeParse(zone).success).toBe(false)
  })
})

describe('local days', () => {
  it.each([
    // Clocks go from 02:00 to 03:00 in Madrid on 29 March 2026, and from 03:00 back to 02:00 on 25 October.
    ['2026-03-28T22:59:59.999Z', 'Europe/Madrid', '2026-03-28', 1439],
    ['2026-03-28T23:00:00.000Z', 'Europe/Madrid', '2026-03-29', 0],
    ['2026-03-29T00:59:00.000Z', 'Europe/Madrid', '2026-03-29', 119],
    ['2026-03-29T01:00:00.000Z', 'Europe/Madrid', '2026-03-29', 180],
    ['2026-03-29T21:59:59.999Z', 'Europe/Madrid', '2026-03-29', 1439],
    ['2026-03-29T22:00:00.000Z', 'Europe/Madrid', '2026-03-30', 0],
    ['2026-10-24T22:00:00.000Z', 'Europe/Madrid', '2026-10-25', 0],
    ['2026-10-25T00:30:00.000Z', 'Europe/Madrid', '2026-10-25', 150],
    ['2026-10-25T01:30:00.000Z', 'Europe/Madrid', '2026-10-25', 150],
    ['2026-10-25T22:59:59.999Z', 'Europe/Madrid', '2026-10-25', 1439],
    // Samoa left out 30 December 2011.
    ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29', 1439],
    ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31', 0],
  ])('of %s in %s is %s', (at, zone, day, minute) => {
    expect([localDay(instant(at), zone), localMinuteOfDay(instant(at), zone)]).toEqual([day, minute])
  })

  it('agree with the platform', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (at, timeZone) => {
        expect(localDay(at, timeZone)).toBe(wallDay(at, timeZone))
      }),
    )
  })

  it('have 23, 24 or 25 hours, and each begins where the one before ends', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('Europe/Madrid', 'America/New_York', 'Europe/London'),
        (day, zone) => {
          const start = instantAt(day, 0, zone)
          const hours = (Date.parse(instantAt(addDays(day, 1), 0, zone)) - Date.parse(start)) / 3_600_000
          expect([23, 24, 25]).toContain(hours)
          expect(localDay(start, zone)).toBe(day)
          expect(localDay(instantOf(Date.parse(start) - 1), zone)).toBe(addDays(day, -1))
        },
      ),
    )
  })
})

describe('a time on the wall', () => {
  it.each([
    ['2026-06-01', 750, '2026-06-01T10:30:00.000Z'],
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
  ])('%s, minute %d in Madrid is %s', (day, minute, expected) => {
    expect(instantAt(calendarDay(day), minute, 'Europe/Madrid')).toBe(expected)
  })

  // The days about a change of the clock; Samoa left one out, Lord Howe changes by half an hour.
  it.each(['2011-12-30', '2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-10-04', '2026-10-25'])(
    'about %s is as the platform’s library says, in every zone',
    (change) => {
      for (const timeZone of zones)
        for (let day = -2; day <= 2; day += 1)
          for (const minute of [0, 30, 59, 60, 90, 119, 120, 150, 180, 239, 1410, 1439]) {
            const wall = instantOf(Date.parse(change) + (day * 1440 + minute) * 60_000).slice(0, 16)
            const shown = instantAt(calendarDay(wall.slice(0, 10)), minute, timeZone)
            const expected = toZoned(parseDateTime(wall), timeZone)
            expect([wall, timeZone, shown]).toEqual([wall, timeZone, expected.toAbsoluteString()])
            expect(offsetMinutes(shown, timeZone)).toBe(Math.round(expected.offset / 60_000))
          }
    },
  )

  it('is read back as it was', () => {
    const noon = fc.integer({ min: 360, max: 1439 })
    fc.assert(
      fc.property(anyDay, noon, fc.constantFrom('Europe/Madrid', 'America/New_York'), (day, minute, zone) => {
        const at = instantAt(day, minute, zone)
        expect([localDay(at, zone), localMinuteOfDay(at, zone)]).toEqual([day, minute])
      }),
    )
  })

  it('knows how far it is from UTC', () => {
    expect(offsetMinutes(instant('2026-01-01T00:00:00Z'), 'America/St_Johns')).toBe(-210)
    expect(offsetMinutes(instant('2026-07-01T00:00:00Z'), 'Europe/Madrid')).toBe(120)
  })
})

function wallDay(at: string, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(at))
    .map(({ type, value }) => [type, value])
  const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', string>
  return calendarDay(`${year}-${month}-${day}`)
}
