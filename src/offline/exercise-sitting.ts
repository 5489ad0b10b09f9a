import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'

const KEY = 'pacewell.exercise'

const count = z.int().check(z.gte(0))
const sittingSchema = z.object({
  /** Of the entry to be: one sitting is recorded once. */
  id: uuidSchema,
  itemId: uuidSchema,
  day: z.string(),
  /** What was done in each turn so far, in the exercise's unit; a turn is a set, or one side of it. */
  done: z.array(count),
  /** The countdown that is under way: of a hold or of the rest after it. */
  run: z.nullable(
    z.object({
      phase: z.enum(['hold', 'rest']),
      /** When it last began to run, milliseconds of the phone's clock; null while it is paused. */
      startedAt: z.nullable(z.number()),
      /** Milliseconds that had run before. */
      ranMs: z.number(),
    }),
  ),
})

/** An exercise that is being done, not recorded yet. */
export type ExerciseSitting = z.infer<typeof sittingSchema>

/** The exercise under way in this tab, so that a reload in the middle of it loses nothing. */
export function sittingHere(): ExerciseSitting | null {
  try {
    return sittingSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

export function keepSitting(sitting: ExerciseSitting): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(sitting))
  } catch {
    // Then only a reload begins again.
  }
}

export function forgetSitting(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was kept either.
  }
}
