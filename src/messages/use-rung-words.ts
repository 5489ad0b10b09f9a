'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ExerciseRung } from '@/domain/ladder'
import { rungLabel, rungSentence, say } from './rung-words'
import type { CountedExercise, ReaderUnits } from './rung-words'

/** Rungs of an exercise in words. The route sends the namespace 'exercises'. */
export function useRungWords() {
  const t = useTranslations('exercises')
  return useMemo(
    () => ({
      /** A few words for a chip: "15 cm", "3 sets of 15". */
      label: (ladder: readonly ExerciseRung[], index: number, exercise: CountedExercise): string =>
        rungLabel(ladder, index, exercise)
          .map((part) => say(t, part))
          .join(', '),
      /** "2 sets of 6 repetitions each side, on a 10 cm step, about 4 in" */
      sentence: (rung: ExerciseRung, exercise: CountedExercise, reader: ReaderUnits = 'metric'): string =>
        rungSentence(rung, exercise, reader)
          .map((part) => say(t, part))
          .join(', '),
    }),
    [t],
  )
}
