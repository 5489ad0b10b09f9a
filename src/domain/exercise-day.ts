export type ExerciseDayState = 'done' | 'partial' | 'zero'

/** Done when as many sets as prescribed reach 80 % of the rung's dose (repetitions or seconds), partial if any was
 * done, else zero. */
export function exerciseDay(input: {
  sets: number
  dose: number
  doneSets: readonly number[]
}): ExerciseDayState {
  const { sets, dose, doneSets } = input
  if (!doneSets.some((done) => done > 0)) return 'zero'
  return doneSets.filter((done) => done * 5 >= dose * 4).length >= sets ? 'done' : 'partial'
}
