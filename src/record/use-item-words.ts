'use client'
import { useMemo } from 'react'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseKeyOf } from '@/domain/exercise-library'
import type { ExerciseRung } from '@/domain/rung'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { useRungWords } from '@/messages/use-rung-words'

export type ItemWords = {
  name: string
  why: string
  /** How to stand before the first step; empty where the clinic wrote none. */
  start: string
  steps: readonly string[]
  cues: readonly string[]
  cautions: readonly string[]
  /** https; null without one. */
  link: string | null
}
type Taught = Pick<ExerciseItem, 'exercise' | 'figure' | 'words'>
type Counted = Pick<ExerciseItem, 'exercise' | 'figure' | 'unit' | 'perSide'>

const counted = ({ unit, perSide, ...item }: Counted) => ({ key: exerciseKeyOf(item), unit, perSide })

/** An exercise of a programme in words: the clinic's own where it wrote some, else ours. The route sends the namespace
 * 'exercises'. */
export function useItemWords() {
  const ours = useExerciseWords()
  const rungs = useRungWords()
  return useMemo(() => {
    /** What teaches it. */
    const taught = (item: Taught): ItemWords => {
      if (item.words !== null) return { ...item.words, start: '' }
      const key = exerciseKeyOf(item)
      if (key !== null) return { ...ours(key), link: null }
      return { name: item.exercise, why: '', start: '', steps: [], cues: [], cautions: [], link: null }
    }
    return {
      taught,
      name: (item: Taught): string => taught(item).name,
      /** A few words for the chip of a rung. */
      label: (item: Counted & Pick<ExerciseItem, 'ladder'>, place: number): string =>
        rungs.label(item.ladder, place, counted(item)),
      /** All that a rung asks. */
      sentence: (item: Counted, rung: ExerciseRung): string => rungs.sentence(rung, counted(item)),
      /** From what to what, in what differs alone; null where it has to be told as a whole. */
      move: (item: Counted, before: ExerciseRung, after: ExerciseRung) =>
        rungs.move(before, after, counted(item)),
    }
  }, [ours, rungs])
}
