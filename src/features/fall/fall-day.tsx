'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays, calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Segmented } from '@/ui/segmented'
import { TextField } from '@/ui/text-field'

const kinds = ['today', 'yesterday', 'other'] as const

/** Today, yesterday or another day; of another day the date, null until there is one up to today. */
export function FallDay(props: {
  today: CalendarDay
  day: CalendarDay | null
  error: string | null
  onChoose: (day: CalendarDay | null) => void
}) {
  const words = useTranslations('fall')
  const { today } = props
  const yesterday = addDays(today, -1)
  const [kind, setKind] = useState<(typeof kinds)[number]>('today')
  const [typed, setTyped] = useState('')
  return (
    <div className="stack mt-4">
      <p className="field-label">{words('when')}</p>
      <Segmented
        wide
        label={words('when')}
        segments={kinds.map((value) => ({ value, label: words(value) }))}
        value={kind}
        onChange={(next) => {
          setKind(next)
          setTyped('')
          props.onChoose(next === 'today' ? today : next === 'yesterday' ? yesterday : null)
        }}
      />
      {kind === 'other' ? (
        <TextField
          type="date"
          label={words('date')}
          max={today}
          value={typed}
          error={props.error}
          onChange={(event) => {
            const read = calendarDaySchema.safeParse(event.target.value).data
            setTyped(event.target.value)
            props.onChoose(read === undefined || read > today ? null : read)
          }}
        />
      ) : null}
    </div>
  )
}
