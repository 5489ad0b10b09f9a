'use client'
import { useTranslations } from 'next-intl'
import type { Weekday } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import type { FormPart } from './form-part'
import { FieldError } from './field-error'

const week: Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The days of the week as switches. */
export function WeekdayFields({ form, onChange, errorAt }: FormPart) {
  const words = useTranslations('programme')
  const dates = useDates()
  const error = errorAt('weekdays')
  return (
    <fieldset className="stack" aria-describedby={error === null ? undefined : 'weekdays-error'}>
      <legend className="field-label mb-1.5">{words('days')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {week.map((weekday) => {
          const isOn = form.weekdays.includes(weekday)
          return (
            <button
              key={weekday}
              type="button"
              className="chip chip-words"
              aria-pressed={isOn}
              aria-label={dates.weekdayName(weekday, 'long')}
              aria-invalid={error === null ? undefined : true}
              onClick={() => {
                const weekdays = isOn
                  ? form.weekdays.filter((day) => day !== weekday)
                  : week.filter((day) => day === weekday || form.weekdays.includes(day))
                onChange({ ...form, weekdays })
              }}
            >
              {dates.weekdayName(weekday, 'short')}
            </button>
          )
        })}
      </div>
      {error === null ? null : <FieldError id="weekdays-error">{error}</FieldError>}
    </fieldset>
  )
}
