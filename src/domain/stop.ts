import * as z from 'zod/mini'
import { instantSchema, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import type { EntryFact, Receipt } from '@/domain/entry'
import type { FallFact } from '@/domain/fall'
import type { FlareEndFact, FlareFact } from '@/domain/flare'
import type { OutcomeFact } from '@/domain/outcome'
import type { PauseRequestEndFact, PauseRequestFact } from '@/domain/pause-request'
import type { ScreeningFact } from '@/domain/screening'
import { gateItemSchema } from '@/domain/safety'
import type { GateItem } from '@/domain/safety'

export const stopSources = ['walk', 'zero', 'unwell', 'flare', 'screening', 'fall'] as const
export type StopSource = (typeof stopSources)[number]

/** "Yes or not sure" at the gate: the programme is suspended from that day on. */
export const stopFactSchema = z.object({
  id: uuidSchema,
  kind: z.literal('stop'),
  recordedAt: instantSchema,
  timeZone: timeZoneSchema,
  source: z.enum(stopSources),
})

/** A stop as it arrives: nothing but its id can refuse it, whatever an older page or a newer phone wrote beside it. */
export const stopReportSchema = z.object({
  id: uuidSchema,
  recordedAt: z.catch(z.nullable(instantSchema), null),
  timeZone: z.catch(z.nullable(timeZoneSchema), null),
  source: z.catch(z.enum(stopSources), 'unwell'),
})
export type StopReport = z.infer<typeof stopReportSchema>

/** "Which one?", answered or left, after the stop has been queued. */
export const stopAnswerFactSchema = z.object({
  id: uuidSchema,
  kind: z.literal('stop-answer'),
  stopId: uuidSchema,
  recordedAt: instantSchema,
  answer: z.nullable(gateItemSchema),
})

export type StopFact = z.infer<typeof stopFactSchema>
export type StopAnswerFact = z.infer<typeof stopAnswerFactSchema>
/** Everything that a phone sends. A type alone: a schema of all would bring every one of them to the first screen. */
export type RecordedFact =
  | EntryFact
  | StopFact
  | StopAnswerFact
  | ScreeningFact
  | FlareFact
  | FlareEndFact
  | PauseRequestFact
  | PauseRequestEndFact
  | FallFact
  | OutcomeFact

/** A stop as the record keeps it. */
export type StopFacts = Pick<Receipt, 'recordedBy' | 'recordedByName'> & {
  id: string
  day: CalendarDay
  recordedAt: Instant
  arrivedAt: Instant
  source: StopSource
  answer: GateItem | null
  liftedAt: Instant | null
  liftedDay: CalendarDay | null
  liftedBy: string | null
  liftReason: string | null
}
