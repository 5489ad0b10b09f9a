'use client'
import { useMemo } from 'react'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { ExerciseRung } from '@/domain/ladder'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { useRungWords } from '@/messages/use-rung-words'

type Item = Pick<ExerciseItem, 'figure' | 'unit' | 'perSide' | 'words' | 'exercise' | 'ladder'>

const counted = ({ figure, unit, perSide }: Item) => ({ key: figure, unit, perSide })

/** An exercise of a programme in words, ours or the clinic's own. */
export function useItemWords() {
  const ours = useExerciseWords()
  const rungs = useRungWords()
  return useMemo(
    () => ({
      name: (item: Item) =>
        item.words?.name ?? (item.figure === null ? item.exercise : ours(item.figure).name),
      label: (item: Item, place: number) => rungs.label(item.ladder, place, counted(item)),
      sentence: (item: Item, rung: ExerciseRung) => rungs.sentence(rung, counted(item)),
    }),
    [ours, rungs],
  )
}
