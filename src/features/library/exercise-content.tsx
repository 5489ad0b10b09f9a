'use client'
import type { ClinicExerciseContent } from '@/domain/clinic-exercise'
import { ExercisePicture } from '@/record/exercise-picture'
import { Guide } from '@/record/guide'
import { LadderList } from './ladder-list'

/** An exercise of the clinic's own as it is taught: its figure, where it has one, its ladder, its words. */
export function ExerciseContent({ content }: { content: ClinicExerciseContent }) {
  const { figure, unit, perSide, ladder } = content
  const [first] = ladder
  return (
    <>
      <div className={figure === null ? 'stack' : 'library-exercise'}>
        {figure === null || first === undefined ? null : <ExercisePicture figure={figure} rung={first} />}
        <LadderList ladder={ladder} exercise={{ key: figure, unit, perSide }} />
      </div>
      <Guide taught={{ ...content.words, start: '' }} />
    </>
  )
}
