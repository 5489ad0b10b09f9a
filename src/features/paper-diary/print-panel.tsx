'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import { ButtonLink } from '@/ui/button-link'
import { CheckField } from '@/ui/check-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

const sizes = ['A4', 'LETTER'] as const

/** Two weeks on paper, from a day on, in the patient's language unless another is wished. */
export function PrintPanel(props: { patientId: string; language: Language; from: CalendarDay }) {
  const words = useTranslations('paperDiary.print')
  const [from, setFrom] = useState<string>(props.from)
  const [language, setLanguage] = useState<string>(props.language)
  const [size, setSize] = useState<string>('A4')
  const [isLarge, setLarge] = useState(false)
  const isDay = calendarDaySchema.safeParse(from).success
  const asked = new URLSearchParams({ from, language, size, print: isLarge ? 'large' : 'usual' })
  return (
    <section className="panel panel-body stack" aria-labelledby="print-diary">
      <div>
        <h2 id="print-diary">{words('title')}</h2>
        <p className="small soft">{words('about')}</p>
      </div>
      <TextField
        type="date"
        label={words('from')}
        value={from}
        error={isDay ? null : words('wrong')}
        onChange={(event) => {
          setFrom(event.target.value)
        }}
      />
      <SelectField
        label={words('language')}
        value={language}
        onChange={(event) => {
          setLanguage(event.target.value)
        }}
        options={languages.map((value) => ({ value, label: words(`languages.${value}`) }))}
      />
      <SelectField
        label={words('size')}
        value={size}
        onChange={(event) => {
          setSize(event.target.value)
        }}
        options={sizes.map((value) => ({ value, label: words(`sizes.${value}`) }))}
      />
      <CheckField
        label={words('large')}
        checked={isLarge}
        onChange={(event) => {
          setLarge(event.target.checked)
        }}
      />
      {isDay ? (
        <p>
          <ButtonLink
            plain
            icon="print"
            href={`/api/patients/${props.patientId}/diary?${asked.toString()}`}
            target="_blank"
          >
            {words('open')}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}
