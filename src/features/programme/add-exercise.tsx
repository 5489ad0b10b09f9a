'use client'
import { useTranslations } from 'next-intl'
import { exerciseKeys } from '@/domain/exercise-library'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { Button } from '@/ui/button'
import type { ExerciseForm } from './programme-form'

/** The library to add from: ours, each with its level. */
export function AddExercise(props: { onAdd: (exercise: Omit<ExerciseForm, 'itemId' | 'weekdays'>) => void }) {
  const words = useTranslations('programme.exercises')
  const levels = useTranslations('exercises.level')
  const ours = useExerciseWords()
  return (
    <div className="row mt-3" role="group" aria-label={words('choose')}>
      {exerciseKeys.map((key) => {
        const exercise = prescribedExercise(key)
        return (
          <Button
            key={key}
            size="small"
            onClick={() => {
              props.onAdd(exercise)
            }}
          >
            {ours(key).name}
            <span className="soft font-normal">{levels(exercise.level)}</span>
          </Button>
        )
      })}
    </div>
  )
}
