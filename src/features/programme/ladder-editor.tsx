'use client'
import { useTranslations } from 'next-intl'
import { ladderFormOf, readRungs } from '@/domain/ladder-form'
import { LadderFields } from '@/record/ladder-fields/ladder-fields'
import type { PatientReads } from './patient-preview'
import { PatientSentence } from './patient-sentence'
import type { ExerciseForm } from './programme-form'

/** The ladder of one exercise for this patient alone; the library keeps its own. */
export function LadderEditor(props: {
  exercise: ExerciseForm
  name: string
  reads: PatientReads
  errorAt: (field: string) => string | null
  onChange: (exercise: ExerciseForm) => void
}) {
  const { exercise, errorAt, onChange } = props
  const words = useTranslations('programme.exercises')
  return (
    <div className="stack mt-3 border-t border-line pt-3">
      <p className="tiny soft">{words('ladderHere')}</p>
      <LadderFields
        name={props.name}
        unit={exercise.unit}
        rungs={exercise.typed ?? ladderFormOf(exercise.ladder)}
        mostLoadKg={exercise.maxLoadKg}
        says={(rung) => <PatientSentence reads={props.reads} exercise={exercise} rung={rung} />}
        errorAt={(field) => errorAt(field === '' ? 'ladder' : `ladder.${field}`)}
        onChange={(typed) => {
          const ladder = readRungs(typed) ?? exercise.ladder
          const startRung = Math.min(exercise.startRung, ladder.length)
          onChange({ ...exercise, typed, ladder, startRung })
        }}
      />
    </div>
  )
}
