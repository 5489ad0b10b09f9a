import * as z from 'zod/mini'
import { calendarDaySchema, instantSchema, localDay, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { isAhead } from '@/domain/entry-check'
import { Refusal } from '@/domain/refusal'

/** "I fell", on that day. Hurt, or not sure of it, it comes with a safety stop. */
export const fallFactSchema = z.object({
  id: uuidSchema,
  kind: z.literal('fall'),
  recordedAt: instantSchema,
  timeZone: timeZoneSchema,
  day: calendarDaySchema,
  hurt: z.boolean(),
})
export type FallFact = z.infer<typeof fallFactSchema>

/** A fall as the record keeps it. */
export type FallFacts = {
  id: string
  day: CalendarDay
  hurt: boolean
  recordedAt: Instant
  arrivedAt: Instant
}

/** Why a fall cannot be noted, or null: it is written down, or has happened, in the future. Any other is heard. */
export function checkFall({ recordedAt, timeZone, day }: FallFact, now: Instant): Refusal | null {
  if (isAhead(recordedAt, now)) return new Refusal('in-the-future', 'recordedAt')
  return day > localDay(recordedAt, timeZone) ? new Refusal('in-the-future', 'day') : null
}
