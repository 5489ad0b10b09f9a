import type { DoseUnit, ExerciseRung, LoadPlace } from '@/domain/rung'
import { MOST_LOAD_KG } from '@/domain/rung'
import { measureOf } from '@/domain/measure'

export const exerciseKeys = ['heel-toe', 'side-steps', 'backward', 'balance', 'lunges', 'step-ups'] as const
export type ExerciseKey = (typeof exerciseKeys)[number]

/** Which of ours an exercise is or is shown by; null of a clinic's own without a figure. */
export const exerciseKeyOf = (item: { exercise: string; figure: ExerciseKey | null }): ExerciseKey | null =>
  exerciseKeys.find((key) => key === item.exercise) ?? item.figure

export type ExerciseDefinition = {
  key: ExerciseKey
  level: 'basic' | 'advanced'
  unit: DoseUnit
  /** The dose is for each leg, side or way. */
  perSide: boolean
  /** Asks for balance: "hold a counter or wall" is shown once a falls lock has been lifted. */
  balance: boolean
  kneeCaution: boolean
  /** Which rungs a disc herniation with leg symptoms keeps closed until a clinician clears them in writing. */
  needsClearanceWithDisc: 'never' | 'loaded' | 'always'
  maxLoadKg: number
  ladder: readonly ExerciseRung[]
}

/** Ten pounds, as the rules round them. */
const MOST_STEP_UP_LOAD_KG = 4.54

const cm = (value: number) => measureOf(value, 'cm')

/** Rungs that each change one thing in the one before. */
function ladderFrom(first: Partial<ExerciseRung>, ...changes: Partial<ExerciseRung>[]): ExerciseRung[] {
  const start: ExerciseRung = {
    sets: 2,
    dose: 1,
    load: null,
    loadAt: null,
    height: null,
    stride: null,
    reason: null,
    ...first,
  }
  return changes.reduce<ExerciseRung[]>(
    (rungs, change) => [...rungs, { ...(rungs.at(-1) ?? start), ...change }],
    [start],
  )
}
const doses = (...values: number[]) => values.map((dose) => ({ dose }))
const heights = (...values: number[]) => values.map((value) => ({ height: cm(value) }))
const strides = (...values: number[]) => values.map((value) => ({ stride: cm(value) }))
const loads = (loadAt: LoadPlace, ...values: number[]) =>
  values.map((value) => ({ load: measureOf(value, 'kg'), loadAt }))

/** Where the sources say "few", "small", "longer" or "light", the numbers are ours, chosen gently: two sets to begin
 * with, four to six repetitions or steps, side steps of 20 cm, backward steps of 30 cm, and weights from 1 kg in all. */
export const exerciseLibrary: Readonly<Record<ExerciseKey, ExerciseDefinition>> = {
  'heel-toe': {
    key: 'heel-toe',
    level: 'basic',
    unit: 'steps',
    perSide: false,
    balance: true,
    kneeCaution: false,
    needsClearanceWithDisc: 'never',
    maxLoadKg: MOST_LOAD_KG,
    // A set is 10 steps, then the same back.
    ladder: ladderFrom({ dose: 10 }, ...doses(12, 15), { sets: 3 }),
  },
  'side-steps': {
    key: 'side-steps',
    level: 'basic',
    unit: 'steps',
    perSide: true,
    balance: true,
    kneeCaution: false,
    needsClearanceWithDisc: 'never',
    maxLoadKg: MOST_LOAD_KG,
    ladder: ladderFrom(
      { dose: 5, stride: cm(20) },
      ...doses(8, 10),
      ...strides(30, 40),
      ...loads('hands', 1, 2),
    ),
  },
  backward: {
    key: 'backward',
    level: 'basic',
    unit: 'steps',
    perSide: false,
    balance: true,
    kneeCaution: false,
    needsClearanceWithDisc: 'never',
    maxLoadKg: MOST_LOAD_KG,
    ladder: ladderFrom({ dose: 6, stride: cm(30) }, ...doses(8, 10, 15), ...strides(40, 50)),
  },
  balance: {
    key: 'balance',
    level: 'advanced',
    unit: 'seconds',
    perSide: true,
    balance: true,
    kneeCaution: false,
    needsClearanceWithDisc: 'never',
    maxLoadKg: MOST_LOAD_KG,
    ladder: ladderFrom({ dose: 15 }, ...doses(20, 25, 30), ...loads('ankles', 1, 2)),
  },
  lunges: {
    key: 'lunges',
    level: 'advanced',
    unit: 'repetitions',
    perSide: true,
    balance: true,
    kneeCaution: true,
    needsClearanceWithDisc: 'loaded',
    maxLoadKg: MOST_LOAD_KG,
    ladder: ladderFrom(
      { dose: 4, stride: cm(30) },
      ...doses(6, 8, 10),
      ...loads('hands', 1, 2),
      ...loads('ball', 3),
    ),
  },
  'step-ups': {
    key: 'step-ups',
    level: 'advanced',
    unit: 'repetitions',
    perSide: true,
    balance: true,
    kneeCaution: true,
    needsClearanceWithDisc: 'loaded',
    maxLoadKg: MOST_STEP_UP_LOAD_KG,
    ladder: ladderFrom({ dose: 6, height: cm(10) }, ...heights(15, 20), ...loads('hands', 2, 3, 4, 4.5)),
  },
}
