import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** The day that a date field holds; null while it is half typed. */
export function readDay(text: string): CalendarDay | null {
  const read = calendarDaySchema.safeParse(text)
  return read.success ? read.data : null
}
