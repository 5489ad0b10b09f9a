'use client'
import { useTranslations } from 'next-intl'
import { exerciseLibrary } from '@/domain/exercise-library'
import type { ExerciseKey } from '@/domain/exercise-library'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { ExercisePicture } from '@/record/exercise-picture'
import { Guide } from '@/record/guide'
import { ButtonLink } from '@/ui/button-link'
import { Tag } from '@/ui/tag'
import { LadderList } from './ladder-list'

/** One of our six: how it moves, how it is taught, and its ladder. */
export function OurExercise({ exercise }: { exercise: ExerciseKey }) {
  const words = useTranslations('library')
  const levels = useTranslations('exercises.level')
  const taught = useExerciseWords()(exercise)
  const { level, unit, perSide, ladder, needsClearanceWithDisc } = exerciseLibrary[exercise]
  const [first] = ladder
  return (
    <article className="stack">
      <header className="row">
        <h2 className="fill min-w-[min(12rem,100%)]">{taught.name}</h2>
        <Tag>{levels(level)}</Tag>
        <ButtonLink
          plain
          className="no-print"
          size="small"
          icon="copy"
          href={`/library?show=copy-${exercise}`}
        >
          {words('copy')}
        </ButtonLink>
      </header>
      <div className="library-exercise">
        {first === undefined ? null : <ExercisePicture figure={exercise} rung={first} />}
        <div className="stack">
          <LadderList ladder={ladder} exercise={{ key: exercise, unit, perSide }} />
          {needsClearanceWithDisc === 'never' ? null : (
            <p className="small">{words(`disc.${needsClearanceWithDisc}`)}</p>
          )}
        </div>
      </div>
      <Guide taught={{ ...taught, link: null }} />
    </article>
  )
}
