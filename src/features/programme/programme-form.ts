import * as z from 'zod/mini'
import { weekdaySchema } from '@/domain/calendar-day'
import { grounds, surfaces } from '@/domain/entry'
import { exerciseItemSchema } from '@/domain/exercise-item'
import { presets } from '@/domain/ramp'
import { walkKinds } from '@/domain/walk-manner'
import { rungFormSchema } from '@/domain/ladder-form'

const weekdaysSchema = z.array(weekdaySchema)

/** One exercise of the form; its days may still be empty. */
const exerciseFormSchema = z.extend(z.omit(exerciseItemSchema, { weekdays: true }), {
  weekdays: weekdaysSchema,
  /** Its ladder as it is being typed; `ladder` is the last one that had a shape. Left out while nobody edits it. */
  typed: z.optional(z.array(rungFormSchema)),
})
export type ExerciseForm = z.infer<typeof exerciseFormSchema>

/** The form as typed: numbers stay text, so that nothing typed is lost, however wrong. */
const formSchema = z.object({
  /** The name of what it was begun from; empty before anything was chosen. */
  origin: z.string(),
  preset: z.enum(presets),
  goodDay: z.string(),
  badDay: z.string(),
  from: z.string(),
  to: z.string(),
  steps: z.string(),
  rungs: z.array(z.string()),
  /** From 1. */
  startRung: z.int(),
  weekdays: weekdaysSchema,
  warmUp: z.string(),
  coolDown: z.string(),
  kind: z.enum(walkKinds),
  cadence: z.string(),
  surface: z.nullable(z.enum(surfaces)),
  ground: z.nullable(z.enum(grounds)),
  exercises: z.array(exerciseFormSchema),
  startDay: z.string(),
  /** Empty while it stays open. */
  endDay: z.string(),
  isOpen: z.boolean(),
  greenMax: z.string(),
  amberMax: z.string(),
  highBaseline: z.boolean(),
  flarePlan: z.boolean(),
  hasApproval: z.boolean(),
  upToRung: z.string(),
  untilDay: z.string(),
  /** The version that it changes; null where it begins a course. */
  continues: z.nullable(z.string()),
  /** The version published last when it was begun. */
  basedOn: z.nullable(z.string()),
  fallingReason: z.string(),
  changeReason: z.string(),
  screening: z.string(),
})
export type ProgrammeForm = z.infer<typeof formSchema>

/** Whether something found in the tab, or kept by the server, is a form of this shape. */
export const isProgrammeForm = (value: unknown): value is ProgrammeForm => formSchema.safeParse(value).success
