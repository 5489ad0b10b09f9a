import { calendarDaySchema, instantAt } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'

/** A moment as it was typed into a field for the date and one for the time: nothing chosen, a moment, or what is missing. */
export function momentTyped(
  { date, time }: { date: string; time: string },
  timeZone: string,
): { at: Instant | null; missing: 'date' | 'time' | null } {
  if (date === '' && time === '') return { at: null, missing: null }
  const day = calendarDaySchema.safeParse(date)
  if (!day.success) return { at: null, missing: 'date' }
  const minute = minuteOf(time)
  if (minute === null) return { at: null, missing: 'time' }
  return { at: instantAt(day.data, minute, timeZone), missing: null }
}

function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return null
  const minute = Number(hours) * 60 + Number(minutes)
  return minute < 24 * 60 ? minute : null
}
