'use client'
import { useTranslations } from 'next-intl'
import { weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { useItemWords } from '@/record/use-item-words'
import { StillFigure } from '@/ui/still-figure'
import type { ProgrammeForm } from './programme-form'

/** The exercises of that day, as the patient's list names them. */
export function PreviewExercises({ form, day }: { form: ProgrammeForm; day: CalendarDay | null }) {
  const words = useTranslations('todayExercises')
  const item = useItemWords()
  const due = form.exercises.filter(({ weekdays }) => day !== null && weekdays.includes(weekdayOf(day)))
  if (due.length === 0) return null
  return (
    <div>
      <h3 className="mb-1">{words('title')}</h3>
      <ul className="card list py-0">
        {due.map((exercise) => {
          const rung = exercise.ladder[exercise.startRung - 1]
          return (
            <li key={exercise.itemId} className="list-row">
              {exercise.figure === null ? null : <StillFigure kind={exercise.figure} />}
              <span className="fill">
                <b className="block">{item.name(exercise)}</b>
                <span className="small soft block">
                  {rung === undefined ? '' : item.sentence(exercise, rung)}
                </span>
                <span className="small exercise-state">{words('state.pending')}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
