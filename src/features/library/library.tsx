'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { exerciseKeys } from '@/domain/exercise-library'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { useTRPC } from '@/trpc/provider'
import { ExerciseEditor } from './exercise-editor'
import { copyForm, newForm } from './exercise-form'
import { LibraryList } from './library-list'
import { OurExercise } from './our-exercise'
import { OwnExercise } from './own-exercise'
import { PastExercise } from './past-exercise'
import { useBroughtIntoView } from './use-brought-into-view'
import { Walking } from './walking'

/**
 * What is prescribed and taught: a list, and beside it the one that is shown.
 * @param show a key of ours, 'walking', an id of the clinic's own, 'new', or 'copy-' with a key of ours
 * @param version of the clinic's own, to be read; null for the latest
 */
export function Library({ show, version }: { show: string | null; version: number | null }) {
  const words = useTranslations('library')
  const exercises = useExerciseWords()
  const { data } = useSuspenseQuery(useTRPC().library.list.queryOptions())
  const shown = show ?? 'heel-toe'
  const panel = useBroughtIntoView(`${shown} ${String(version)}`)
  const ours = exerciseKeys.find((key) => key === shown)
  const copied = exerciseKeys.find((key) => `copy-${key}` === shown)
  const own = data.find(({ exerciseId }) => exerciseId === shown)
  return (
    <div className="stack-wide">
      <div className="no-print">
        <h1>{words('title')}</h1>
        <p className="soft">{words('about')}</p>
      </div>
      <div className="library">
        <LibraryList own={data} shown={shown} />
        <div ref={panel} className="panel panel-body min-w-0">
          {ours !== undefined ? (
            <OurExercise key={ours} exercise={ours} />
          ) : shown === 'walking' ? (
            <Walking />
          ) : own !== undefined && (version ?? own.version) === own.version ? (
            <OwnExercise key={`${own.exerciseId} ${String(own.version)}`} exercise={own} />
          ) : copied !== undefined ? (
            <ExerciseEditor
              key={shown}
              draft={shown}
              begin={copyForm(copied, exercises(copied))}
              before={null}
            />
          ) : shown === 'new' ? (
            <ExerciseEditor key={shown} draft={shown} begin={newForm} before={null} />
          ) : (
            <PastExercise key={`${shown} ${String(version)}`} exerciseId={shown} version={version} />
          )}
        </div>
      </div>
    </div>
  )
}
