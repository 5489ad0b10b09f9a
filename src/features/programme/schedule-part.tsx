'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { TextField } from '@/ui/text-field'
import type { FormPart } from './form-part'
import { NumberField } from './number-field'
import { rungMinutes } from './programme-form'
import { readDay } from './read-day'
import { WeekdayFields } from './weekday-fields'
import { wholeNumber } from './whole-number'

/** Which days, what comes on top of the rung, and from when. */
export function SchedulePart(props: FormPart & { today: CalendarDay; replaces: boolean }) {
  const { form, onChange, errorAt } = props
  const words = useTranslations('programme')
  const warmUp = wholeNumber(form.warmUp, 0, 30)
  const coolDown = wholeNumber(form.coolDown, 0, 30)
  const rungs = rungMinutes(form)
  const dates = useDates()
  const start = readDay(form.startDay)
  const day = start === null ? 'none' : dates.day(start, 'weekday')
  const sum = (rung: number) => {
    const brisk = rungs.at(rung)
    if (warmUp === null || coolDown === null || brisk === null || brisk === undefined) return null
    return words('sum', {
      rung: rung < 0 ? rungs.length : rung + 1,
      brisk,
      warmUp,
      coolDown,
      total: warmUp + brisk + coolDown,
    })
  }
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="schedule-part">
      <h2 id="schedule-part">{words('schedule')}</h2>
      <div className="row items-start gap-x-6">
        <WeekdayFields {...props} />
        <NumberField
          label={words('warmUp')}
          value={form.warmUp}
          error={errorAt('warmUpMinutes')}
          onChange={(value) => {
            onChange({ ...form, warmUp: value })
          }}
        />
        <NumberField
          label={words('coolDown')}
          value={form.coolDown}
          error={errorAt('coolDownMinutes')}
          onChange={(value) => {
            onChange({ ...form, coolDown: value })
          }}
        />
        <div className="w-52">
          <TextField
            type="date"
            label={words('startDay')}
            hint={words(props.replaces ? 'startReplaces' : 'startHint', { day })}
            value={form.startDay}
            min={props.today}
            error={errorAt('startDay')}
            onChange={(event) => {
              onChange({ ...form, startDay: event.target.value })
            }}
          />
        </div>
      </div>
      <p className="small soft tab-nums" role="status">
        {[sum(0), ...(rungs.length > 1 ? [sum(-1)] : [])].filter((line) => line !== null).join(' · ')}
      </p>
    </section>
  )
}
