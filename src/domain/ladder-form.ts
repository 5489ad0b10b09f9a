import * as z from 'zod/mini'
import { ladderSchema } from '@/domain/ladder'
import { loadPlaces } from '@/domain/rung'
import type { ExerciseRung } from '@/domain/rung'
import { lengthUnits, massUnits, measureOf } from '@/domain/measure'
import type { LengthUnit, MassUnit } from '@/domain/measure'

/** One rung as typed: numbers stay text, so that nothing typed is lost, however wrong. Empty is none. */
export const rungFormSchema = z.object({
  sets: z.string(),
  dose: z.string(),
  load: z.string(),
  loadUnit: z.enum(massUnits),
  loadAt: z.enum(loadPlaces),
  height: z.string(),
  heightUnit: z.enum(lengthUnits),
  stride: z.string(),
  strideUnit: z.enum(lengthUnits),
  reason: z.string(),
})
export type RungForm = z.infer<typeof rungFormSchema>

const text = (measure: { value: number } | null) => (measure === null ? '' : String(measure.value))

const rungFormOf = (rung: ExerciseRung): RungForm => ({
  sets: String(rung.sets),
  dose: String(rung.dose),
  load: text(rung.load),
  loadUnit: rung.load?.unit ?? 'kg',
  loadAt: rung.loadAt ?? 'hands',
  height: text(rung.height),
  heightUnit: rung.height?.unit ?? 'cm',
  stride: text(rung.stride),
  strideUnit: rung.stride?.unit ?? 'cm',
  reason: rung.reason ?? '',
})

export const ladderFormOf = (ladder: readonly ExerciseRung[]): RungForm[] => ladder.map(rungFormOf)

/** The rung to add: as the last one, without its reason. */
export const nextRung = (rungs: readonly RungForm[]): RungForm => {
  const last = rungs.at(-1)
  if (last !== undefined) return { ...last, reason: '' }
  const nothing = { load: '', height: '', stride: '', reason: '' }
  return {
    ...nothing,
    sets: '2',
    dose: '',
    loadUnit: 'kg',
    loadAt: 'hands',
    heightUnit: 'cm',
    strideUnit: 'cm',
  }
}

/** The rung at that place set one place up (-1) or down (+1), its reason with it; beyond either end nothing moves. */
export function movedRung(rungs: readonly RungForm[], place: number, by: -1 | 1): RungForm[] {
  const [rung, other] = [rungs[place], rungs[place + by]]
  if (rung === undefined || other === undefined) return [...rungs]
  return rungs.with(place, other).with(place + by, rung)
}

const whole = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed.trim()) : null)
/** With a point or a comma. */
const decimal = (typed: string) => {
  const plain = typed.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** What is typed but is no number is kept as it is, for the rules to refuse at its field. */
function measured(typed: string, unit: LengthUnit | MassUnit): unknown {
  if (typed.trim() === '') return null
  const value = decimal(typed)
  return value === null ? typed : measureOf(value, unit)
}

/** The rungs for the rules to read, right or wrong. */
export const typedRungs = (rungs: readonly RungForm[]): unknown[] =>
  rungs.map((rung) => ({
    sets: whole(rung.sets),
    dose: whole(rung.dose),
    load: measured(rung.load, rung.loadUnit),
    loadAt: rung.load.trim() === '' ? null : rung.loadAt,
    height: measured(rung.height, rung.heightUnit),
    stride: measured(rung.stride, rung.strideUnit),
    reason: rung.reason.trim() === '' ? null : rung.reason.trim(),
  }))

/** The ladder, once every rung has its shape; null while one has not. */
export function readRungs(rungs: readonly RungForm[]): ExerciseRung[] | null {
  const read = ladderSchema.safeParse(typedRungs(rungs))
  return read.success ? read.data : null
}

/** One rung, once it has its shape; null while it has not. */
export const readRung = (rung: RungForm): ExerciseRung | null => readRungs([rung])?.[0] ?? null
