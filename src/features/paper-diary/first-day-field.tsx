'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { TextField } from '@/ui/text-field'

/** On which day the sheet begins; the rows follow a day that can be. */
export function FirstDayField(props: {
  from: CalendarDay
  first: CalendarDay
  today: CalendarDay
  onStart: (from: CalendarDay) => void
}) {
  const { from, first, today } = props
  const words = useTranslations('paperDiary.type')
  const dates = useDates()
  const [typed, setTyped] = useState<string | null>(null)
  const day = calendarDaySchema.safeParse(typed ?? from).data
  const wrong = day === undefined ? 'none' : day < first ? 'early' : day > today ? 'late' : null
  return (
    <div className="w-[min(13rem,100%)]">
      <TextField
        type="date"
        label={words('from')}
        min={first}
        max={today}
        value={typed ?? from}
        error={wrong === null ? null : words(`fromWrong.${wrong}`, { day: dates.day(first, 'full') })}
        onChange={(event) => {
          const text = event.target.value
          const next = calendarDaySchema.safeParse(text).data
          const isRight = next !== undefined && next >= first && next <= today
          setTyped(isRight ? null : text)
          if (isRight) props.onStart(next)
        }}
      />
    </div>
  )
}
