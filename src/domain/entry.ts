import * as z from 'zod/mini'
import { calendarDaySchema, instantSchema, localDay, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { painScoreSchema } from '@/domain/pain'

/** Lower-cased, so that the same id compares equal however a phone wrote it. */
export const uuidSchema = z
  .string()
  .check(
    z.toLowerCase(),
    z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  )

/** A whole walk in whole minutes, at most the 1440 of a day. */
export const minutesSchema = z.int().check(z.gte(1), z.lte(1440))
export const noteSchema = z.string().check(z.maxLength(2000))

export const regions = ['back', 'thigh', 'below-knee'] as const
export const grounds = ['flat', 'hilly', 'stairs'] as const
export const surfaces = ['pavement', 'grass', 'dirt', 'treadmill', 'indoors'] as const
export const conditions = ['dry', 'wet', 'icy', 'hot', 'windy'] as const
export const zeroReasons = ['pain', 'unwell', 'weather', 'time', 'other'] as const

const countSchema = z.int().check(z.gte(0), z.lte(100_000))
const SECONDS_PER_DAY = 86_400

export const walkDetailsSchema = z.object({
  region: z.nullable(z.enum(regions)),
  ground: z.nullable(z.enum(grounds)),
  surface: z.nullable(z.enum(surfaces)),
  conditions: z.nullable(z.enum(conditions)),
  effort: z.nullable(painScoreSchema),
  distanceMetres: z.nullable(countSchema),
  steps: z.nullable(countSchema),
  note: z.nullable(noteSchema),
})

const base = {
  /** Of this version. */
  id: uuidSchema,
  /** Of the entry: the id of its first version. */
  entryId: uuidSchema,
  /** The version that this one corrects. */
  replaces: z.nullable(uuidSchema),
  /** When the phone wrote it down. */
  recordedAt: instantSchema,
  timeZone: timeZoneSchema,
}

export const walkFactSchema = z.object({
  ...base,
  kind: z.literal('walk'),
  day: calendarDaySchema,
  /** Null when logged for an earlier day: such a walk stands in the order of recording. */
  startedAt: z.nullable(instantSchema),
  minutes: minutesSchema,
  /** Seconds walked, pauses left out; only of a walk whose minutes the timer counted. Older phones send none. */
  movingSeconds: z.exactOptional(z.int().check(z.gte(1), z.lte(SECONDS_PER_DAY))),
  before: z.nullable(painScoreSchema),
  worst: z.nullable(painScoreSchema),
  /** Nobody asks paper: 'not-asked' only of a walk that was typed in from a diary, and of what corrects one. */
  gate: z.enum(['clear', 'stopped', 'not-asked']),
  details: walkDetailsSchema,
})

export const zeroFactSchema = z.object({
  ...base,
  kind: z.literal('zero'),
  day: calendarDaySchema,
  reason: z.nullable(z.enum(zeroReasons)),
  gate: z.enum(['clear', 'stopped', 'not-asked']),
})

export const morningFactSchema = z.object({
  ...base,
  kind: z.literal('morning'),
  day: calendarDaySchema,
  morning: painScoreSchema,
})

export const MOST_SETS_DONE = 20
const countDoneSchema = z.int().check(z.gte(0), z.lte(3600))

/** One exercise of one day, as it was ticked. */
export const exerciseFactSchema = z.object({
  ...base,
  kind: z.literal('exercise'),
  day: calendarDaySchema,
  /** The exercise of the programme. */
  itemId: uuidSchema,
  /** What was done in each set, at least one, in the exercise's unit: one number, or [left, right] where it is done on
   * both sides. */
  sets: z
    .array(z.array(countDoneSchema).check(z.minLength(1), z.maxLength(2)))
    .check(z.minLength(1), z.maxLength(MOST_SETS_DONE)),
  effort: z.nullable(painScoreSchema),
  pain: z.nullable(painScoreSchema),
})

export const withdrawalFactSchema = z.object({
  ...base,
  kind: z.literal('withdrawal'),
  replaces: uuidSchema,
  why: z.nullable(z.string().check(z.maxLength(500))),
})

export const entryFactSchema = z.discriminatedUnion('kind', [
  walkFactSchema,
  zeroFactSchema,
  morningFactSchema,
  exerciseFactSchema,
  withdrawalFactSchema,
])

export type WalkDetails = z.infer<typeof walkDetailsSchema>
export type WalkFact = z.infer<typeof walkFactSchema>
export type ZeroFact = z.infer<typeof zeroFactSchema>
export type MorningFact = z.infer<typeof morningFactSchema>
export type ExerciseFact = z.infer<typeof exerciseFactSchema>
export type WithdrawalFact = z.infer<typeof withdrawalFactSchema>
export type EntryFact = z.infer<typeof entryFactSchema>
export type ZeroReason = (typeof zeroReasons)[number]
export type Region = (typeof regions)[number]

/** What the clinic adds when a fact arrives. */
export type Receipt = {
  arrivedAt: Instant
  /** Recorded on the phone after its local day had ended. */
  late: boolean
  /** A helper is somebody whom the patient lets log for them. */
  recordedBy: 'patient' | 'helper' | 'staff'
  recordedByName: string | null
  /** Typed in by the clinic from a printed diary; absent of what a phone recorded. */
  source?: 'paper'
}
export type EntryVersion = EntryFact & Receipt

/** The version of an entry that counts now, with what a screen says about the others. */
export type EntryHistory = {
  versionCount: number
  /** Some version, the first or the one that counts, was recorded after the day had ended. */
  entryLate: boolean
  /** When the first version was written down: the order of recording. */
  firstRecordedAt: Instant
}
export type WalkEntry = WalkFact & Receipt & EntryHistory
export type ZeroEntry = ZeroFact & Receipt & EntryHistory
export type MorningEntry = MorningFact & Receipt & EntryHistory
export type ExerciseEntry = ExerciseFact & Receipt & EntryHistory
export type Entry = WalkEntry | ZeroEntry | MorningEntry | ExerciseEntry

/** Late is an entry recorded after its local day had ended. */
export const isLate = (day: CalendarDay, recordedAt: Instant, timeZone: string): boolean =>
  localDay(recordedAt, timeZone) > day
