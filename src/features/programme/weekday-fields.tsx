'use client'
import { useId } from 'react'
import type { Weekday } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { FieldError } from './field-error'

const week: Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The days of the week as switches. */
export function WeekdayFields(props: {
  label: string
  days: readonly Weekday[]
  error: string | null
  onChange: (days: Weekday[]) => void
}) {
  const { days, error } = props
  const dates = useDates()
  const errorId = useId()
  return (
    <fieldset className="stack" aria-describedby={error === null ? undefined : errorId}>
      <legend className="field-label mb-1.5">{props.label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {week.map((weekday) => {
          const isOn = days.includes(weekday)
          return (
            <button
              key={weekday}
              type="button"
              className="chip chip-words"
              aria-pressed={isOn}
              aria-label={dates.weekdayName(weekday, 'long')}
              aria-invalid={error === null ? undefined : true}
              onClick={() => {
                props.onChange(week.filter((day) => (day === weekday ? !isOn : days.includes(day))))
              }}
            >
              {dates.weekdayName(weekday, 'short')}
            </button>
          )
        })}
      </div>
      {error === null ? null : <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
