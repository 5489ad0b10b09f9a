'use client'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseKeys } from '@/domain/exercise-library'
import { useExerciseWords } from '@/messages/use-exercise-words'

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

/** What teaches an exercise of a programme: the clinic's own words where it wrote some, else ours. The route sends the
 * namespace 'exercises'. */
export function useItemWords(): (item: Taught) => ItemWords {
  const ours = useExerciseWords()
  return ({ exercise, figure, words }) => {
    if (words !== null) return { ...words, start: '' }
    const key = exerciseKeys.find((known) => known === exercise) ?? figure
    if (key !== null) return { ...ours(key), link: null }
    return { name: exercise, why: '', start: '', steps: [], cues: [], cautions: [], link: null }
  }
}
