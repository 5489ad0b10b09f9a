'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { ExerciseContent } from './exercise-content'
import { ExerciseEditor } from './exercise-editor'
import { formOf } from './exercise-form'
import { Versions } from './versions'
import { WithdrawExercise } from './withdraw-exercise'

/** One of the clinic's own: as it is taught now, with the way to its next version and out of the library. */
export function OwnExercise({ exercise }: { exercise: ClinicExercise }) {
  const words = useTranslations('library')
  const levels = useTranslations('exercises.level')
  const [edits, setEdits] = useState(false)
  const { content, version, exerciseId } = exercise
  if (edits) {
    return (
      <ExerciseEditor
        draft={exerciseId}
        begin={formOf(content)}
        before={exercise}
        onDone={() => {
          setEdits(false)
        }}
      />
    )
  }
  return (
    <article className="stack">
      <header className="row">
        <h2 className="fill min-w-[min(12rem,100%)]">{content.words.name}</h2>
        <Tag>{levels(content.level)}</Tag>
        <span className="row no-print">
          <Button
            size="small"
            icon="edit"
            onClick={() => {
              setEdits(true)
            }}
          >
            {words('edit')}
          </Button>
          <WithdrawExercise exercise={exercise} />
        </span>
      </header>
      <ExerciseContent content={content} />
      <Versions exerciseId={exerciseId} shown={version} />
    </article>
  )
}
