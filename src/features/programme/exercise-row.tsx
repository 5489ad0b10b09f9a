'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CSSProperties } from 'react'
import { exerciseLock, openRungs } from '@/domain/exercise-lock'
import { exerciseLibrary } from '@/domain/exercise-library'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { useItemWords } from '@/record/use-item-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { StillFigure } from '@/ui/still-figure'
import { Tag } from '@/ui/tag'
import { FieldError } from './field-error'
import { LadderEditor } from './ladder-editor'
import type { PatientReads } from './patient-preview'
import type { ExerciseForm } from './programme-form'
import { WeekdayFields } from './weekday-fields'

const parts = ['sets', 'dose', 'load', 'loadAt', 'height', 'stride', 'reason']

/** One exercise: its ladder as boxes that rise, the rung to begin on chosen among them. */
export function ExerciseRow(props: {
  exercise: ExerciseForm
  record: RecordFacts
  reads: PatientReads
  /** Not in the version before. */
  isNew: boolean
  errorAt: (field: string) => string | null
  onChange: (exercise: ExerciseForm) => void
  onRemove: () => void
}) {
  const { exercise, record, errorAt, onChange } = props
  const words = useTranslations('programme.exercises')
  const item = useItemWords()
  const dates = useDates()
  const open = openRungs(exercise, record)
  const name = item.name(exercise)
  const rung = exercise.ladder[exercise.startRung - 1]
  const wrong = errorAt('startRung')
  const [isOpen, setOpen] = useState(exercise.typed !== undefined)
  const isEditing = isOpen || hasLadderError(exercise, errorAt)
  return (
    <li className="py-3">
      <div className="row items-start gap-x-5">
        {exercise.figure === null ? null : <StillFigure kind={exercise.figure} />}
        <div className="min-w-[min(12rem,100%)] flex-1">
          <h3>{name}</h3>
          <p className={props.isNew ? 'small font-[560] text-accent' : 'small soft'}>
            {props.isNew ? `${words('new')} · ` : ''}
            {rung === undefined ? '' : `${words('sets', { sets: rung.sets })} · `}
            {exercise.weekdays.map((day) => dates.weekdayName(day, 'short')).join(', ')}
          </p>
          <p className="row mt-1.5 gap-1.5">
            <Cautions exercise={exercise} holdOn={exerciseLock(record).holdOn} />
          </p>
        </div>
        <ol className="ladder-row flex-[2_1_22rem]" aria-label={words('ladder', { name })}>
          {exercise.ladder.map((_, place) => (
            <li key={place} style={{ '--step': place + 1 } as CSSProperties}>
              <button
                type="button"
                className="ladder-box"
                aria-pressed={exercise.startRung === place + 1}
                disabled={place >= open}
                aria-label={words('beginAt', { rung: place + 1, label: item.label(exercise, place) })}
                onClick={() => {
                  onChange({ ...exercise, startRung: place + 1 })
                }}
              >
                {place >= open ? <Icon name="lock" small /> : null} {item.label(exercise, place)}
              </button>
            </li>
          ))}
        </ol>
      </div>
      {open < exercise.ladder.length ? <p className="tiny soft mt-1">{words('barred')}</p> : null}
      {wrong === null ? null : <FieldError id={`${exercise.itemId}-wrong`}>{wrong}</FieldError>}
      {isEditing ? (
        <LadderEditor
          exercise={exercise}
          name={name}
          reads={props.reads}
          errorAt={errorAt}
          onChange={onChange}
        />
      ) : null}
      <div className="row between mt-2 items-end">
        <WeekdayFields
          label={words('daysOf', { name })}
          days={exercise.weekdays}
          error={errorAt('weekdays')}
          onChange={(weekdays) => {
            onChange({ ...exercise, weekdays })
          }}
        />
        <div className="row">
          <Button
            size="small"
            icon="edit"
            aria-expanded={isEditing}
            aria-label={words('editLadder', { name })}
            onClick={() => {
              setOpen(!isOpen)
            }}
          >
            {words('edit')}
          </Button>
          <Button size="small" icon="bin" aria-label={words('remove', { name })} onClick={props.onRemove} />
        </div>
      </div>
    </li>
  )
}

const hasLadderError = ({ ladder, typed }: ExerciseForm, errorAt: (field: string) => string | null) =>
  errorAt('ladder') !== null ||
  (typed ?? ladder).some((_, place) =>
    parts.some((part) => errorAt(`ladder.${String(place)}.${part}`) !== null),
  )

function Cautions({ exercise, holdOn }: { exercise: ExerciseForm; holdOn: boolean }) {
  const words = useTranslations('programme.exercises')
  const { figure } = exercise
  const hasKnee = figure !== null && exerciseLibrary[figure].kneeCaution
  return (
    <>
      {figure === 'heel-toe' ? <Tag>{words('shoes')}</Tag> : null}
      {exercise.balance || holdOn ? <Tag>{words('holdOn')}</Tag> : null}
      {hasKnee ? <Tag>{words('knee')}</Tag> : null}
      {exercise.discGate ? <Tag>{words('disc')}</Tag> : null}
    </>
  )
}
