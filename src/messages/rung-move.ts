import { changedVariables } from '@/domain/rung'
import type { ExerciseRung, RungVariable } from '@/domain/rung'
import { isAsked, labelOf, measureWords, wayOf } from '@/messages/rung-words'
import type { CountedExercise, RungMessage } from '@/messages/rung-words'

/** From what to what, in the variables that differ alone: "10" and "12 repetitions each side". Null where nothing does, or
 * where one of the two knows no measure. */
export function rungMove(
  before: ExerciseRung,
  after: ExerciseRung,
  exercise: CountedExercise,
): { before: RungMessage[]; after: RungMessage[] } | null {
  const changed = changedVariables(before, after)
  // The label of sets holds the dose as well.
  const told = changed.filter((variable) => variable !== 'dose' || !changed.includes('sets'))
  const isKnown = (variable: RungVariable) =>
    variable === 'load' || (isAsked(before, variable) && isAsked(after, variable))
  if (told.length === 0 || !told.every(isKnown)) return null
  return {
    before: told.map((variable) =>
      variable === 'dose'
        ? { key: 'change.number', values: { dose: before.dose } }
        : moved(before, variable, exercise),
    ),
    after: told.map((variable) => moved(after, variable, exercise)),
  }
}

function moved(rung: ExerciseRung, variable: RungVariable, exercise: CountedExercise): RungMessage {
  if (variable === 'dose')
    return { key: `change.${exercise.unit}`, values: { dose: rung.dose, way: wayOf(exercise) } }
  if (variable === 'height' || variable === 'stride') {
    const measure = rung[variable]
    if (measure !== null) return { key: `change.${variable}`, values: { measure: measureWords(measure) } }
  }
  return labelOf(rung, variable, exercise)
}
