'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MOST_EXERCISES } from '@/domain/exercise-item'
import { exerciseLock } from '@/domain/exercise-lock'
import type { RecordFacts } from '@/domain/record'
import { newId } from '@/trpc/new-id'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { AddExercise } from './add-exercise'
import { ExerciseRow } from './exercise-row'
import type { FormPart } from './form-part'
import type { PatientReads } from './patient-preview'
import type { ExerciseForm } from './programme-form'

/** The exercises of the plan, each with its ladder; they can be planned while they are locked. */
export function ExercisesPart(
  part: FormPart & {
    record: RecordFacts
    known: ReadonlySet<string>
    patientId: string
    reads: PatientReads
  },
) {
  const { form, onChange, errorAt, record } = part
  const words = useTranslations('programme.exercises')
  const [isAdding, setAdding] = useState(false)
  const { locked } = exerciseLock(record)
  const set = (exercises: ExerciseForm[]) => {
    onChange({ ...form, exercises })
  }
  return (
    <section className="panel panel-body" aria-labelledby="exercises-part">
      <div className="row between">
        <h2 id="exercises-part">{words('title')}</h2>
        {form.exercises.length >= MOST_EXERCISES ? null : (
          <Button
            size="small"
            icon="plus"
            aria-expanded={isAdding}
            onClick={() => {
              setAdding(!isAdding)
            }}
          >
            {words('add')}
          </Button>
        )}
      </div>
      {locked ? (
        <div className="mt-3">
          <Notice icon="lock" tone="amber">
            {words('locked')}
          </Notice>
        </div>
      ) : null}
      {isAdding ? (
        <AddExercise
          onAdd={(exercise) => {
            set([...form.exercises, { ...exercise, itemId: newId(), weekdays: [1, 3, 5] }])
            setAdding(false)
          }}
        />
      ) : null}
      {form.exercises.length === 0 ? <p className="small soft mt-2">{words('none')}</p> : null}
      <ul className="list">
        {form.exercises.map((exercise, place) => (
          <ExerciseRow
            key={exercise.itemId}
            exercise={exercise}
            record={record}
            reads={part.reads}
            isNew={part.known.size > 0 && !part.known.has(exercise.itemId)}
            errorAt={(field) => errorAt(`exercises.${String(place)}.${field}`)}
            onChange={(next) => {
              set(form.exercises.with(place, next))
            }}
            onRemove={() => {
              set(form.exercises.toSpliced(place, 1))
            }}
          />
        ))}
      </ul>
    </section>
  )
}
