'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays, calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Segmented } from '@/ui/segmented'
import { TextField } from '@/ui/text-field'
import type { WalkAnswers } from './walk-answers'

const kinds = ['today', 'yesterday', 'other'] as const
type Kind = (typeof kinds)[number]

/** Today, yesterday or another day; of another day the date, typed or picked. */
export function DayChoice(props: {
  today: CalendarDay
  day: WalkAnswers['day']
  error: string | null
  onChoose: (day: WalkAnswers['day']) => void
}) {
  const words = useTranslations('logWalk.day')
  const { today, day } = props
  const yesterday = addDays(today, -1)
  const [isOther, setOther] = useState(day !== null && day !== yesterday)
  const kind: Kind = isOther ? 'other' : day === null ? 'today' : 'yesterday'
  const choose = (next: Kind) => {
    setOther(next === 'other')
    props.onChoose(next === 'today' ? null : next === 'yesterday' ? yesterday : '')
  }
  return (
    <div className="stack mt-2">
      <Segmented
        wide
        label={words('label')}
        segments={kinds.map((value) => ({ value, label: words(value) }))}
        value={kind}
        onChange={choose}
      />
      {isOther ? (
        <TextField
          type="date"
          label={words('date')}
          max={yesterday}
          value={day ?? ''}
          error={props.error}
          onChange={(event) => {
            props.onChoose(calendarDaySchema.safeParse(event.target.value).data ?? '')
          }}
        />
      ) : props.error === null ? null : (
        <p className="field-error" role="alert">
          {props.error}
        </p>
      )}
    </div>
  )
}
