import * as z from 'zod/mini'
import type { Instant } from '@/domain/calendar-day'
import { exerciseKindSchema, exerciseWordsSchema } from '@/domain/exercise-item'
import { checkLadder, ladderSchema, ladderShapeCode } from '@/domain/ladder'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

/** An exercise of a clinic's own: its words, and the ladder that it is prescribed with. */
const clinicExerciseSchema = z.extend(exerciseKindSchema, {
  words: exerciseWordsSchema,
  ladder: ladderSchema,
})
export type ClinicExerciseContent = z.infer<typeof clinicExerciseSchema>

export type ClinicExercise = {
  exerciseId: string
  /** From 1; each is immutable. */
  version: number
  content: ClinicExerciseContent
  at: Instant
  by: string
}

/** Reads what was typed: the exercise, or the refusal that its field deserves ('words.name', 'ladder.2.load'). */
export function readClinicExercise(input: unknown): ClinicExerciseContent | Refusal {
  const read = clinicExerciseSchema.safeParse(input)
  if (!read.success) {
    const [issue] = read.error.issues
    const path = issue?.path ?? []
    return new Refusal(shapeCode(path, issue?.code), path.length === 0 ? null : path.join('.'))
  }
  const { ladder, maxLoadKg } = read.data
  return checkLadder(ladder, { field: 'ladder', mostLoadKg: maxLoadKg }) ?? read.data
}

function shapeCode([field, part, ...rest]: readonly PropertyKey[], issue: string | undefined): RefusalCode {
  if (field === 'ladder') return ladderShapeCode(part === undefined ? [] : [part, ...rest], issue)
  if (field === 'maxLoadKg') return 'load-over-limit'
  if (field !== 'words') return 'invalid'
  if (part === 'name' && issue === 'too_small') return 'name-missing'
  if (issue === 'too_big') return 'words-too-long'
  return part === 'link' ? 'link-not-https' : 'invalid'
}
