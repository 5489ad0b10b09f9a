import * as z from 'zod/mini'
import { lengthSchema, massSchema } from '@/domain/measure-shape'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import {
  changedVariables,
  loadPlaces,
  MOST_DOSE,
  MOST_HEIGHT_METRES,
  MOST_LOAD_KG,
  MOST_SETS,
  MOST_STRIDE_METRES,
  sizeOf,
} from '@/domain/rung'
import type { ExerciseRung } from '@/domain/rung'

export const MOST_LADDER_RUNGS = 60
export const exerciseRungSchema = z.object({
  sets: z.int().check(z.gte(1), z.lte(MOST_SETS)),
  /** In the exercise's unit, per side where it is done on both. */
  dose: z.int().check(z.gte(1), z.lte(MOST_DOSE)),
  /** All that is carried, both hands or both ankles together. */
  load: z.nullable(massSchema),
  loadAt: z.nullable(z.enum(loadPlaces)),
  /** Of the step that is climbed. */
  height: z.nullable(lengthSchema),
  /** From foot to foot; null where the patient's own stride is meant. */
  stride: z.nullable(lengthSchema),
  /** Written, where the rung changes more than one variable or asks less than the one before. */
  reason: z.nullable(z.string().check(z.trim(), z.maxLength(1000))),
})
export const ladderSchema = z.array(exerciseRungSchema).check(z.minLength(1), z.maxLength(MOST_LADDER_RUNGS))

/** What refuses a ladder whose shape is wrong. The path leads from the ladder: [2, 'dose']. */
export function ladderShapeCode(
  [place, variable]: readonly PropertyKey[],
  issue: string | undefined,
): RefusalCode {
  if (place === undefined) return issue === 'too_big' ? 'too-many-rungs' : 'ladder-empty'
  if (variable === 'dose') return 'dose-missing'
  if (variable === 'sets') return 'sets-out-of-range'
  return variable === 'reason' && issue === 'too_big' ? 'note-too-long' : 'invalid'
}

type LadderOptions = {
  /** Where the ladder stands in its form. */
  field: string
  /** What the exercise allows, when less than the 10 kg that nobody may pass. */
  mostLoadKg?: number
}

/** What keeps a ladder from being prescribed: the first refusal, its field named ('ladder.2.load'). */
export const checkLadder = (ladder: readonly ExerciseRung[], options: LadderOptions): Refusal | null =>
  ladderRefusals(ladder, options)[0] ?? null

/** All that keeps a ladder from being prescribed, each at its field; what its rungs ask is looked at once all have a
 * shape. */
export function ladderRefusals(ladder: unknown, options: LadderOptions): Refusal[] {
  const read = ladderSchema.safeParse(ladder)
  if (!read.success) {
    return read.error.issues.map(
      ({ path, code }) =>
        new Refusal(ladderShapeCode(path, code), [options.field, ...path.slice(0, 2)].join('.')),
    )
  }
  const mostLoadKg = Math.min(MOST_LOAD_KG, options.mostLoadKg ?? MOST_LOAD_KG)
  return read.data.flatMap((rung, index) => {
    const field = `${options.field}.${index}`
    const refusal =
      checkBounds(rung, field, mostLoadKg) ?? checkChange(read.data[index - 1], rung, field, index + 1)
    return refusal ?? []
  })
}

function checkBounds(rung: ExerciseRung, field: string, mostLoadKg: number): Refusal | null {
  const { load, loadAt, height, stride } = rung
  if ((load === null) !== (loadAt === null)) return new Refusal('invalid', `${field}.loadAt`)
  if (load !== null && load.si > mostLoadKg)
    return new Refusal('load-over-limit', `${field}.load`, { mostLoadKg })
  if (height !== null && height.si > MOST_HEIGHT_METRES)
    return new Refusal('length-over-limit', `${field}.height`)
  return stride !== null && stride.si > MOST_STRIDE_METRES
    ? new Refusal('length-over-limit', `${field}.stride`)
    : null
}

function checkChange(
  before: ExerciseRung | undefined,
  rung: ExerciseRung,
  field: string,
  number: number,
): Refusal | null {
  if (before === undefined || (rung.reason !== null && rung.reason !== '')) return null
  const changed = changedVariables(before, rung)
  if (changed.length > 1)
    return new Refusal('two-changes-need-reason', `${field}.reason`, { rung: number, changed })
  const falls = changed.some((variable) => sizeOf(rung, variable) < sizeOf(before, variable))
  return falls ? new Refusal('falling-needs-reason', `${field}.reason`, { rung: number }) : null
}
