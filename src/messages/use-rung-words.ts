'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ExerciseRung } from '@/domain/rung'
import { rungMove } from './rung-move'
import { rungLabel, rungSentence, say } from './rung-words'
import type { CountedExercise, RungMessage } from './rung-words'

/** Rungs of an exercise in words. The route sends the namespace 'exercises'. */
export function useRungWords() {
  const t = useTranslations('exercises')
  return useMemo(() => {
    const said = (parts: readonly RungMessage[]): string => parts.map((part) => say(t, part)).join(', ')
    return {
      /** A few words for a chip: "15 cm", "3 sets of 15". */
      label: (ladder: readonly ExerciseRung[], index: number, exercise: CountedExercise): string =>
        said(rungLabel(ladder, index, exercise)),
      /** "2 sets of 6 repetitions each side, on a 10 cm step, about 4 in" */
      sentence: (rung: ExerciseRung, exercise: CountedExercise): string => said(rungSentence(rung, exercise)),
      /** "10" and "12 repetitions each side"; null where it has to be told as a whole. */
      move: (before: ExerciseRung, after: ExerciseRung, exercise: CountedExercise) => {
        const move = rungMove(before, after, exercise)
        return move === null ? null : { before: said(move.before), after: said(move.after) }
      },
    }
  }, [t])
}
