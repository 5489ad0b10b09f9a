'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import { useDates } from '@/messages/use-dates'
import { ExercisePicture } from '@/record/exercise-picture'
import { Guide } from '@/record/guide'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { ExerciseEditor } from './exercise-editor'
import { formOf } from './exercise-form'
import { LadderList } from './ladder-list'
import { WithdrawExercise } from './withdraw-exercise'

/** One of the clinic's own: as it is taught now, with the way to its next version and out of the library. */
export function OwnExercise({ exercise }: { exercise: ClinicExercise }) {
  const words = useTranslations('library')
  const levels = useTranslations('exercises.level')
  const dates = useDates()
  const [edits, setEdits] = useState(false)
  const { content, versions, exerciseId } = exercise
  const { figure, level, unit, perSide, ladder } = content
  const [first] = ladder
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
        <h2 className="fill min-w-48">{content.words.name}</h2>
        <Tag>{levels(level)}</Tag>
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
      <div className={figure === null ? 'stack' : 'library-exercise'}>
        {figure === null || first === undefined ? null : <ExercisePicture figure={figure} rung={first} />}
        <LadderList ladder={ladder} exercise={{ key: figure, unit, perSide }} />
      </div>
      <Guide taught={{ ...content.words, start: '' }} />
      <section className="border-t border-line pt-3">
        <h3 className="small">{words('versions')}</h3>
        <ul>
          {versions.toReversed().map(({ version, at, by }) => (
            <li key={version} className="small">
              {words('versionAt', { version, by, at: dates.moment(at, 'short') })}
            </li>
          ))}
        </ul>
        <p className="tiny soft">{words('versionsAbout')}</p>
      </section>
    </article>
  )
}
