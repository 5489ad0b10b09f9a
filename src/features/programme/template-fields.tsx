'use client'
import { useTranslations } from 'next-intl'
import type { FormPart } from './form-part'
import { NumberField } from './number-field'
import { presetRungs, withRamp } from './ramp-form'

/** From, to and the number of steps, where the template asks for them. */
export function TemplateFields({ form, onChange }: FormPart) {
  const words = useTranslations('programme')
  if (form.preset !== 'linear' && form.preset !== 'percent') return null
  const fields = form.preset === 'linear' ? (['from', 'to', 'steps'] as const) : (['from', 'to'] as const)
  return (
    <div className="row items-end" role="group" aria-label={words('templateFields')}>
      {fields.map((field) => (
        <NumberField
          key={field}
          label={words(field)}
          value={form[field]}
          error={field === fields.at(-1) && presetRungs(form) === null ? words('templateWrong') : null}
          onChange={(value) => {
            onChange(withRamp({ ...form, [field]: value }))
          }}
        />
      ))}
    </div>
  )
}
