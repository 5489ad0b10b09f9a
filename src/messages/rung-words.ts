import type { useTranslations } from 'next-intl'
import type { ExerciseKey } from '@/domain/exercise-library'
import { changedVariables } from '@/domain/rung'
import type { DoseUnit, ExerciseRung, RungVariable } from '@/domain/rung'
import { inOtherUnit } from '@/domain/measure'
import type { Length, LengthUnit, Mass, MassUnit } from '@/domain/measure'

/** What is counted, and how; a clinic's own exercise has no key. */
export type CountedExercise = { key: ExerciseKey | null; unit: DoseUnit; perSide: boolean }

/** How a message of the namespace 'exercises' is looked up. */
export type Translate = ReturnType<typeof useTranslations<'exercises'>>
type RungKey = Parameters<Translate>[0]

/** A message of the namespace 'exercises' with its figures, which may be messages themselves. */
export type RungMessage = { key: RungKey; values: Readonly<Record<string, number | string | RungMessage>> }

export const measureWords = ({
  value,
  unit,
}: {
  value: number
  unit: LengthUnit | MassUnit
}): RungMessage => ({
  key: `measure.${unit}`,
  values: { value },
})

/** Where each leg, side or way has its own dose, what to call them. */
export function wayOf({ key, perSide }: CountedExercise): 'once' | 'back' | 'way' | 'leg' | 'side' {
  if (!perSide) return key === 'heel-toe' ? 'back' : 'once'
  if (key === 'side-steps') return 'way'
  return key === 'balance' || key === 'lunges' ? 'leg' : 'side'
}

/** "on a 10 cm step, about 4 in": what was prescribed comes first, then the other unit, for whoever thinks in that. */
const measured = (key: RungKey, measure: Length | Mass): RungMessage => ({
  key: 'sentence.about',
  values: {
    part: { key, values: { measure: measureWords(measure) } },
    measure: measureWords(inOtherUnit(measure)),
  },
})

/** The parts of a rung's sentence, in order: sets and dose, step, stride, load. */
export function rungSentence(rung: ExerciseRung, exercise: CountedExercise): RungMessage[] {
  const { sets, dose, height, stride, load, loadAt } = rung
  return [
    { key: `sentence.${exercise.unit}`, values: { sets, dose, way: wayOf(exercise) } },
    ...(height ? [measured('sentence.height', height)] : []),
    ...(stride ? [measured('sentence.stride', stride)] : []),
    ...(load ? [measured(`sentence.${loadAt ?? 'hands'}`, load)] : []),
  ]
}

/** The few words of a chip: what the rung changes in the one before; the first rung says what the second will change. */
export function rungLabel(
  ladder: readonly ExerciseRung[],
  index: number,
  exercise: CountedExercise,
): RungMessage[] {
  const rung = ladder[index]
  if (rung === undefined) return []
  const beside = ladder[index === 0 ? 1 : index - 1] ?? rung
  const changed = changedVariables(beside, rung)
  const told = index === 0 ? changed.filter((variable) => isAsked(rung, variable)).slice(0, 1) : changed
  // The label of sets holds the dose as well.
  const shown = told.filter((variable) => variable !== 'dose' || !told.includes('sets'))
  return (shown.length > 0 ? shown : (['dose'] as const)).map((variable) => labelOf(rung, variable, exercise))
}

export const isAsked = (rung: ExerciseRung, variable: RungVariable) => rung[variable] !== null

export function labelOf(rung: ExerciseRung, variable: RungVariable, { unit }: CountedExercise): RungMessage {
  const { sets, dose, height, stride, load, loadAt } = rung
  if (variable === 'sets')
    return { key: unit === 'seconds' ? 'label.sets-seconds' : 'label.sets', values: { sets, dose } }
  if (variable === 'height' && height)
    return { key: 'label.height', values: { measure: measureWords(height) } }
  if (variable === 'stride' && stride)
    return { key: 'label.stride', values: { measure: measureWords(stride) } }
  if (variable === 'load') {
    if (load === null) return { key: 'label.no-load', values: {} }
    return { key: loadAt === 'ball' ? 'label.ball' : 'label.load', values: { measure: measureWords(load) } }
  }
  return { key: `label.${unit}`, values: { dose } }
}

/** Says a message: the messages among its figures first. */
export const say = (t: Translate, { key, values }: RungMessage): string =>
  t(
    key,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? say(t, value) : value,
      ]),
    ),
  )
