'use client'
import { useTranslations } from 'next-intl'
import type { ChangeEvent, ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { ageOn, checkBirthDate } from '@/domain/person'
import { useDates } from '@/messages/use-dates'
import { TextField } from '@/ui/text-field'
import { readBirthDate } from './birth-date'

/** Typed in any usual form; the hint says back in words how it was understood. */
export function BirthDateField(props: {
  value: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
  error: ReactNode
  today: CalendarDay
}) {
  const words = useTranslations('enrol')
  const dates = useDates()
  const day = readBirthDate(props.value, Number(props.today.slice(0, 4)))
  const isUnderstood = day !== null && checkBirthDate(day, props.today) === null
  return (
    <TextField
      label={words('birthDate')}
      hint={
        isUnderstood
          ? words('birthDateRead', { date: dates.day(day, 'full'), age: ageOn(day, props.today) })
          : words('birthDateHint')
      }
      value={props.value}
      onChange={props.onChange}
      error={isUnderstood ? null : props.error}
      inputMode="text"
      autoComplete="off"
    />
  )
}
