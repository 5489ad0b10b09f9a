import type { Length, Mass } from '@/domain/measure'

export const MOST_SETS = 10
export const MOST_DOSE = 600
export const MOST_LOAD_KG = 10
/** Ours: about the height of a chair's seat, from which nobody should step sideways. Metres. */
export const MOST_HEIGHT_METRES = 0.4
/** Ours: longer than anybody's stride in a lunge. Metres. */
export const MOST_STRIDE_METRES = 1.5

export const doseUnits = ['steps', 'repetitions', 'seconds'] as const
export type DoseUnit = (typeof doseUnits)[number]
export const loadPlaces = ['hands', 'ankles', 'ball'] as const
export type LoadPlace = (typeof loadPlaces)[number]

/** One step of an exercise's ladder. */
export type ExerciseRung = {
  sets: number
  /** In the exercise's unit, per side where it is done on both. */
  dose: number
  /** All that is carried, both hands or both ankles together. */
  load: Mass | null
  loadAt: LoadPlace | null
  /** Of the step that is climbed. */
  height: Length | null
  /** From foot to foot; null where the patient's own stride is meant. */
  stride: Length | null
  /** Written, where the rung changes more than one variable or asks less than the one before. */
  reason: string | null
}

export const isLoaded = (rung: ExerciseRung): boolean => rung.load !== null

const variables = ['sets', 'dose', 'load', 'height', 'stride'] as const
export type RungVariable = (typeof variables)[number]

/** How much a rung asks in one variable: counts as they are, lengths and loads in SI, 0 for none. */
export function sizeOf(rung: ExerciseRung, variable: RungVariable): number {
  if (variable === 'sets' || variable === 'dose') return rung[variable]
  return rung[variable]?.si ?? 0
}

/** What differs between two rungs. The same weight in another unit is no change, elsewhere on the body it is one. */
export const changedVariables = (before: ExerciseRung, after: ExerciseRung): RungVariable[] =>
  variables.filter(
    (variable) =>
      Math.abs(sizeOf(after, variable) - sizeOf(before, variable)) > 1e-9 ||
      (variable === 'load' && before.loadAt !== after.loadAt),
  )
