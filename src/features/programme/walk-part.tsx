'use client'
import { useTranslations } from 'next-intl'
import { RampPicture } from '@/record/ramp-card'
import { Segmented } from '@/ui/segmented'
import { TextArea } from '@/ui/text-area'
import type { FormPart } from './form-part'
import { easyMinutes, isFalling, rungMinutes, withPreset } from './programme-form'
import { RungFields } from './rung-fields'
import { StartSuggestion } from './start-suggestion'
import { TemplateFields } from './template-fields'

/** The ladder: out of a template or by hand, every rung editable, drawn as a curve with the 30-minute line. */
export function WalkPart(part: FormPart) {
  const { form, onChange, errorAt } = part
  const words = useTranslations('programme')
  const drawn = rungMinutes(form).map((minutes) => minutes ?? 0)
  const extra = easyMinutes(form)
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="walk-part">
      <div className="row between">
        <h2 id="walk-part">{words('walk')}</h2>
        <Segmented
          label={words('template')}
          value={form.preset}
          segments={(['nhlbi12', 'linear', 'percent', 'hand'] as const).map((value) => ({
            value,
            label: words(`presets.${value}`),
          }))}
          onChange={(preset) => {
            onChange(withPreset(form, preset))
          }}
        />
      </div>
      <p className="small soft">{words(`presetWords.${form.preset}`)}</p>
      <div className="row items-end gap-x-6">
        <TemplateFields {...part} />
        <StartSuggestion {...part} />
      </div>
      <div>
        {extra === 0 ? null : <p className="tiny soft mb-2">{words('drawn', { extra })}</p>}
        <RampPicture rungs={drawn} now={null} extra={extra} />
      </div>
      <RungFields {...part} />
      {isFalling(form) ? (
        <TextArea
          label={words('fallingReason')}
          hint={words('fallingHint')}
          value={form.fallingReason}
          maxLength={1000}
          rows={2}
          error={errorAt('fallingReason')}
          onChange={(event) => {
            onChange({ ...form, fallingReason: event.target.value })
          }}
        />
      ) : null}
    </section>
  )
}
