import * as z from 'zod/mini'
import { weekdaySchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { exerciseKeys } from '@/domain/exercise-library'
import { ladderSchema } from '@/domain/ladder'
import { doseUnits } from '@/domain/rung'

export const MOST_EXERCISES = 12

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

/** What a clinic wrote for an exercise of its own; ours has its words in the catalogues. */
export const exerciseWordsSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  why: z.string().check(z.trim(), z.maxLength(1000)),
  steps: z.array(line).check(z.maxLength(20)),
  cues: z.array(line).check(z.maxLength(20)),
  cautions: z.array(line).check(z.maxLength(20)),
  /** https only; null without one. */
  link: z.nullable(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s]+$/))),
})

/** What an exercise is, whoever wrote it: copied into the programme, so that later edits of the library change nothing. */
export const exerciseKindSchema = z.object({
  /** The figure that shows it; null for an exercise without one. */
  figure: z.nullable(z.enum(exerciseKeys)),
  level: z.enum(['basic', 'advanced']),
  unit: z.enum(doseUnits),
  /** The dose counts for each side. */
  perSide: z.boolean(),
  /** A balance exercise: something to hold on to stands near. */
  balance: z.boolean(),
  /** With a disc that troubles the leg, loads wait for a written clearance. */
  discGate: z.boolean(),
  /** At most, all of it together; kilograms, never above 10. */
  maxLoadKg: z.number().check(z.gte(0), z.lte(10)),
  words: z.nullable(exerciseWordsSchema),
})

/** One exercise of a programme, with the ladder that it was prescribed with. */
export const exerciseItemSchema = z.extend(exerciseKindSchema, {
  /** Stays the same from one version of a course to the next: its steps and entries go on. */
  itemId: uuidSchema,
  /** Key of ours, or id of the clinic's own. */
  exercise: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Of the library, at the time of prescribing. */
  version: z.int().check(z.gte(1)),
  ladder: ladderSchema,
  /** From 1. */
  startRung: z.int().check(z.gte(1), z.lte(60)),
  weekdays: z.array(weekdaySchema).check(
    z.minLength(1),
    z.maxLength(7),
    z.refine((days) => days.every((day, place) => place === 0 || day > (days[place - 1] ?? 0))),
  ),
})
export type ExerciseItem = z.infer<typeof exerciseItemSchema>
