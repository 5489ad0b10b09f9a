import { writeFileSync } from 'node:fs'
import { addDays, calendarDay, instant, instantAt } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'

/** Zone of both test clinics and all their patients. */
export const testZone = 'Europe/Madrid'
/** Today, unless a test says otherwise: a Monday, six days before the summer time begins. */
export const testToday: CalendarDay = calendarDay('2026-03-23')

/** A day by its distance from today. */
export const testDay = (offset: number): CalendarDay => addDays(testToday, offset)

/** A minute of a day by the clock on the wall of the test clinic. */
export const wallTime = (day: CalendarDay, minuteOfDay: number): Instant =>
  instantAt(day, minuteOfDay, testZone)

/** Sets the server's clock; it stands still until it is set again. */
export function setClock(at: string): Instant {
  const file = process.env['TEST_CLOCK_FILE']
  if (file === undefined) throw new Error('no clock to set: this is no integration test')
  writeFileSync(file, at)
  return instant(at)
}

/** Nine o'clock of a day. */
export const setDay = (day: CalendarDay): Instant => setClock(wallTime(day, 9 * 60))
