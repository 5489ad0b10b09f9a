import * as z from 'zod/mini'
import { calendarDaySchema, instantSchema, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'

const base = { id: uuidSchema, recordedAt: instantSchema, timeZone: timeZoneSchema }

/** "My back has flared up", said on that day, with what was said at the gate: 'clear' switches the plan on, where what is
 * in force signs one; 'stopped' tells of the flare and nothing more. */
export const flareFactSchema = z.object({
  ...base,
  kind: z.literal('flare'),
  day: calendarDaySchema,
  gate: z.enum(['clear', 'stopped']),
})

/** A flare plan ended by the patient before its last day; on its first day it takes the flare back. */
export const flareEndFactSchema = z.object({
  ...base,
  kind: z.literal('flare-end'),
  flareId: uuidSchema,
})

export type FlareFact = z.infer<typeof flareFactSchema>
export type FlareEndFact = z.infer<typeof flareEndFactSchema>

/** A flare as the record keeps it. */
export type FlareFacts = {
  id: string
  day: CalendarDay
  recordedAt: Instant
  arrivedAt: Instant
  /** The signed plan was switched on with it. */
  planned: boolean
  /** The last day that is halved, where the patient ended it; its own day where it was taken back. */
  endedOn: CalendarDay | null
}
