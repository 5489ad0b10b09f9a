import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseLibrary } from '@/domain/exercise-library'
import type { ExerciseKey } from '@/domain/exercise-library'

/** The version of our library that programmes say they were prescribed from. */
const LIBRARY_VERSION = 1

/** An exercise of our library as a programme keeps it, on its first rung. */
export function prescribedExercise(key: ExerciseKey): Omit<ExerciseItem, 'itemId' | 'weekdays'> {
  const { level, unit, perSide, balance, maxLoadKg, ladder, needsClearanceWithDisc } = exerciseLibrary[key]
  return {
    exercise: key,
    version: LIBRARY_VERSION,
    figure: key,
    ...{ level, unit, perSide, balance, maxLoadKg },
    discGate: needsClearanceWithDisc !== 'never',
    words: null,
    ladder: [...ladder],
    startRung: 1,
  }
}
