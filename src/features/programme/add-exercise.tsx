'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import { exerciseKeys } from '@/domain/exercise-library'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import type { ExerciseForm } from './programme-form'

type Prescribed = Omit<ExerciseForm, 'itemId' | 'weekdays'>

/** A clinic's own exercise as a programme keeps it, on its first rung. */
const prescribedOwn = ({ exerciseId, version, content }: ClinicExercise): Prescribed => ({
  ...content,
  exercise: exerciseId,
  version,
  startRung: 1,
})

/** The library to add from: ours and the clinic's own, each with its level. */
export function AddExercise({ onAdd }: { onAdd: (exercise: Prescribed) => void }) {
  const words = useTranslations('programme.exercises')
  const errors = useTranslations('errors')
  const levels = useTranslations('exercises.level')
  const ours = useExerciseWords()
  const own = useQuery(useTRPC().library.list.queryOptions())
  const button = (key: string, name: string, exercise: Prescribed) => (
    <Button
      key={key}
      size="small"
      onClick={() => {
        onAdd(exercise)
      }}
    >
      {name}
      <span className="soft font-normal">{levels(exercise.level)}</span>
    </Button>
  )
  return (
    <div className="stack mt-3">
      <div className="row" role="group" aria-label={words('choose')}>
        {exerciseKeys.map((key) => button(key, ours(key).name, prescribedExercise(key)))}
      </div>
      {own.data === undefined || own.data.length === 0 ? null : (
        <div className="row" role="group" aria-label={words('chooseOwn')}>
          <span className="small soft">{words('chooseOwn')}</span>
          {own.data.map((one) => button(one.exerciseId, one.content.words.name, prescribedOwn(one)))}
        </div>
      )}
      {own.isError ? (
        <p className="small" role="alert">
          {errors(errorCodeOf(own.error))}
        </p>
      ) : null}
    </div>
  )
}
