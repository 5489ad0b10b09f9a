import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { CheckField } from '@/ui/check-field'
import { Icon } from '@/ui/icon'
import { readClock } from './read-clock'

export interface DayHours {
  open: boolean
  /** 'HH:MM' on the clinic's wall. */
  opens: string
  closes: string
}

/** One weekday: ticked when somebody answers, with the two times. */
export function OpeningDay(props: {
  weekday: number
  day: string
  hours: DayHours
  wrong: boolean
  onChange: (hours: DayHours) => void
}) {
  const words = useTranslations('clinicFields')
  const errorId = useId()
  const { weekday, day, hours, wrong } = props
  const time = (edge: 'opens' | 'closes') => (
    <input
      className="input w-24"
      autoComplete="off"
      inputMode="numeric"
      name={`${edge}.${String(weekday)}`}
      aria-label={words(edge, { day })}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ? errorId : undefined}
      value={hours[edge]}
      onChange={(event) => {
        props.onChange({ ...hours, [edge]: event.target.value })
      }}
      onBlur={() => {
        props.onChange({ ...hours, [edge]: readClock(hours[edge]) })
      }}
    />
  )
  return (
    <div className="row min-h-15 border-t border-line py-2 first:border-t-0">
      <div className="w-36 [&_label]:first-letter:uppercase">
        <CheckField
          label={day}
          name={`open.${String(weekday)}`}
          checked={hours.open}
          onChange={(event) => {
            props.onChange({ ...hours, open: event.target.checked })
          }}
        />
      </div>
      {hours.open ? (
        <span className="row">
          {time('opens')} <span className="small soft">{words('to')}</span> {time('closes')}
        </span>
      ) : (
        <span className="soft">{words('closed')}</span>
      )}
      {wrong ? (
        <p className="field-error w-full" id={errorId} role="alert">
          <Icon name="alert" small />
          <span>{words('wrong.hours')}</span>
        </p>
      ) : null}
    </div>
  )
}
