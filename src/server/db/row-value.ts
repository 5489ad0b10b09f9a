import { calendarDay, instantOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'

/** PostgreSQL's date, which Prisma gives as midnight UTC. */
export const dayOf = (value: Date): CalendarDay => calendarDay(value.toISOString().slice(0, 10))
export const dayOrNull = (value: Date | null): CalendarDay | null => (value === null ? null : dayOf(value))
export const instantFrom = (value: Date): Instant => instantOf(value.getTime())
export const instantOrNull = (value: Date | null): Instant | null =>
  value === null ? null : instantFrom(value)
/** A day as Prisma takes it for a date column. */
export const dateOf = (day: CalendarDay): Date => new Date(`${day}T00:00:00.000Z`)
