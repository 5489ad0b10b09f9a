'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import type { FormPart } from './form-part'
import { NumberField } from './number-field'
import { easyMinutes, startAt, suggestedStart } from './ramp-form'

/** What is managed on a good and on a bad day, and the start that follows: a suggestion until it is taken. */
export function StartSuggestion({ form, onChange }: FormPart) {
  const words = useTranslations('programme')
  const suggested = suggestedStart(form)
  const extra = easyMinutes(form)
  return (
    <div className="row items-end" role="group" aria-label={words('suggestion')}>
      <NumberField
        label={words('goodDay')}
        value={form.goodDay}
        onChange={(goodDay) => {
          onChange({ ...form, goodDay })
        }}
      />
      <NumberField
        label={words('badDay')}
        value={form.badDay}
        onChange={(badDay) => {
          onChange({ ...form, badDay })
        }}
      />
      <span role="status" className="min-h-11 content-center">
        {suggested === null ? (
          <span className="tiny soft block max-w-56">{words('suggestionHint')}</span>
        ) : (
          <Button
            variant="tinted"
            onClick={() => {
              onChange(startAt(form, suggested))
            }}
          >
            {words('startAt', { minutes: suggested, extra, total: suggested + extra })}
          </Button>
        )}
      </span>
    </div>
  )
}
