'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { CheckField } from '@/ui/check-field'
import { TextField } from '@/ui/text-field'
import type { FormPart } from './form-part'
import { readDay } from '@/record/read-day'

const TWELVE_WEEKS = 84

/** From when, and until when; open unless a last day is wanted. */
export function DatesPart({ form, onChange, errorAt, today }: FormPart & { today: CalendarDay }) {
  const words = useTranslations('programme')
  const dates = useDates()
  const wordsOf = (text: string) => {
    const day = readDay(text)
    return day === null ? 'none' : dates.day(day, 'weekday')
  }
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="dates-part">
      <h2 id="dates-part">{words('dates')}</h2>
      <div className="row items-start gap-x-6">
        <div className="w-[min(13rem,100%)]">
          <TextField
            type="date"
            label={words('startDay')}
            hint={words(form.continues === null ? 'startHint' : 'startReplaces', {
              day: wordsOf(form.startDay),
            })}
            value={form.startDay}
            min={today}
            error={errorAt('startDay')}
            onChange={(event) => {
              onChange({ ...form, startDay: event.target.value })
            }}
          />
        </div>
        <div className="stack pt-1">
          <CheckField
            label={words('openEnd')}
            checked={form.isOpen}
            onChange={(event) => {
              const start = readDay(form.startDay) ?? today
              const endDay = form.endDay === '' ? addDays(start, TWELVE_WEEKS - 1) : form.endDay
              onChange({ ...form, isOpen: event.target.checked, endDay })
            }}
          />
          {form.isOpen ? null : (
            <div className="w-[min(13rem,100%)]">
              <TextField
                type="date"
                label={words('endDay')}
                hint={words('endHint', { day: wordsOf(form.endDay) })}
                value={form.endDay}
                error={errorAt('endDay')}
                onChange={(event) => {
                  onChange({ ...form, endDay: event.target.value })
                }}
              />
            </div>
          )}
        </div>
      </div>
    </section>
  )
}
