'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { languages } from '@/domain/person'
import type { DetailKey } from '@/domain/person'
import type { CalendarDay } from '@/domain/calendar-day'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { BirthDateField } from './birth-date-field'
import type { PersonForm } from '@/domain/person-form'

type Typing = (event: { target: { value: string } }) => void

/** What a clinic writes down of a person: at the enrolment, and when it is corrected. */
export function PersonFields(props: {
  form: PersonForm
  onChange: (field: DetailKey) => Typing
  errorOf: (field: DetailKey) => ReactNode
  today: CalendarDay
}) {
  const words = useTranslations('enrol')
  const { form, onChange: change, errorOf, today } = props
  return (
    <div className="fields">
      <TextField
        label={words('name')}
        value={form.name}
        onChange={change('name')}
        error={errorOf('name')}
        autoComplete="off"
      />
      <BirthDateField
        value={form.birthDate}
        onChange={change('birthDate')}
        error={errorOf('birthDate')}
        today={today}
      />
      <SelectField
        label={words('language')}
        value={form.language}
        onChange={change('language')}
        options={languages.map((value) => ({ value, label: words(`languages.${value}`) }))}
      />
      <TextField
        label={words('telephone')}
        hint={words('telephoneHint')}
        type="tel"
        value={form.telephone}
        onChange={change('telephone')}
        error={errorOf('telephone')}
        autoComplete="off"
      />
      <TextField
        label={words('email')}
        hint={words('emailHint')}
        type="email"
        value={form.email}
        onChange={change('email')}
        error={errorOf('email')}
        autoComplete="off"
      />
    </div>
  )
}
