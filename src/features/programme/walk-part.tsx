'use client'
import { useTranslations } from 'next-intl'
import { RampPicture } from '@/record/ramp-card'
import { Segmented } from '@/ui/segmented'
import { SelectField } from '@/ui/select-field'
import { TextArea } from '@/ui/text-area'
import type { FormPart } from './form-part'
import { easyMinutes, isFalling, rungMinutes, withPreset, withRungs } from './ramp-form'
import { RungFields } from './rung-fields'
import { StartSuggestion } from './start-suggestion'
import { TemplateFields } from './template-fields'
import { WalkManner } from './walk-manner'

/** The ladder of the walk, every rung typed, stepped or dragged, drawn with the 30-minute line; and how to walk it. */
export function WalkPart(part: FormPart & { now: number | null }) {
  const { form, onChange, errorAt, now } = part
  const words = useTranslations('programme')
  const drawn = rungMinutes(form).map((minutes) => minutes ?? 0)
  const extra = easyMinutes(form)
  const soon = now === null || form.startRung === now ? null : form.startRung
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
        {form.continues === null ? <StartSuggestion {...part} /> : null}
        {form.rungs.length < 2 ? null : (
          <div className="w-[min(12rem,100%)]">
            <SelectField
              label={words('startRung')}
              value={String(form.startRung)}
              options={form.rungs.map((minutes, place) => ({
                value: String(place + 1),
                label: words('startRungOption', { rung: place + 1, minutes }),
              }))}
              error={errorAt('startRung')}
              onChange={(event) => {
                onChange({ ...form, startRung: Number(event.target.value) })
              }}
            />
          </div>
        )}
      </div>
      <div>
        <p className="tiny soft mb-2">{words('drawn', { extra })}</p>
        <RampPicture
          rungs={drawn}
          now={now}
          soon={soon}
          extra={extra}
          onSet={(rung, minutes) => {
            if (form.rungs[rung - 1] !== String(minutes))
              onChange(withRungs(form, form.rungs.with(rung - 1, String(minutes))))
          }}
        />
      </div>
      <RungFields {...part} soon={soon} />
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
      <WalkManner {...part} />
    </section>
  )
}
