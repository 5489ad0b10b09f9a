'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseEntry } from '@/domain/entry'
import type { RecordFacts } from '@/domain/record'
import { correctedExercise } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { useDoneWords } from '@/record/use-done-words'
import { ExerciseForm } from './exercise-form'

/** An exercise once more. */
export function CorrectExercise({ entry, record }: { entry: ExerciseEntry; record: RecordFacts }) {
  const words = useTranslations('ownEntries')
  const known = useDoneWords(record)(entry)
  return (
    <ExerciseForm
      title={words('correct.exercise')}
      about={known === null ? null : <p>{known.name}</p>}
      saveWord={words('save')}
      day={entry.day}
      start={entry}
      record={record}
      factOf={(done) => correctedExercise(momentNow(), entry, done)}
      done="corrected"
    />
  )
}
