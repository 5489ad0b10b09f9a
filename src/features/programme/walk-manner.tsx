'use client'
import { useTranslations } from 'next-intl'
import { grounds, surfaces } from '@/domain/entry'
import { walkKinds } from '@/domain/walk-manner'
import { SelectField } from '@/ui/select-field'
import type { FormPart } from './form-part'
import { NumberField } from './number-field'
import { rungMinutes } from './ramp-form'
import { readEasy } from './read-form'
import { WeekdayFields } from './weekday-fields'

/** On which days, how and where to walk, and what comes on top of the rung. */
export function WalkManner({ form, onChange, errorAt }: FormPart) {
  const words = useTranslations('programme')
  const kinds = useTranslations('walkingKinds')
  const [warmUp, coolDown] = [readEasy(form.warmUp), readEasy(form.coolDown)]
  const brisk = rungMinutes(form)[form.startRung - 1] ?? null
  const chosen = (value: string) => (value === '' ? null : value)
  const number = (field: 'warmUp' | 'coolDown' | 'cadence', errorField: string) => (
    <NumberField
      label={words(field)}
      value={form[field]}
      error={errorAt(errorField)}
      onChange={(value) => {
        onChange({ ...form, [field]: value })
      }}
    />
  )
  return (
    <>
      <div className="row items-start gap-x-6">
        <WeekdayFields
          label={words('days')}
          days={form.weekdays}
          error={errorAt('weekdays')}
          onChange={(weekdays) => {
            onChange({ ...form, weekdays })
          }}
        />
        {number('warmUp', 'warmUpMinutes')}
        {number('coolDown', 'coolDownMinutes')}
        {warmUp === null || coolDown === null || brisk === null ? null : (
          <p className="small soft tab-nums self-end pb-3" role="status">
            {words('sum', {
              rung: form.startRung,
              warmUp,
              brisk,
              coolDown,
              total: warmUp + brisk + coolDown,
            })}
          </p>
        )}
      </div>
      <div className="row items-start gap-x-6">
        <div className="w-[min(13.5rem,100%)]">
          <SelectField
            label={words('kind')}
            value={form.kind}
            options={walkKinds.map((value) => ({ value, label: kinds(`${value}.name`) }))}
            onChange={({ target }) => {
              onChange({ ...form, kind: walkKinds.find((kind) => kind === target.value) ?? form.kind })
            }}
          />
        </div>
        <div className="w-[min(11rem,100%)]">
          <SelectField
            label={words('ground')}
            value={form.ground ?? ''}
            options={[
              { value: '', label: words('any') },
              ...grounds.map((value) => ({ value, label: words(`grounds.${value}`) })),
            ]}
            onChange={({ target }) => {
              const ground = chosen(target.value)
              onChange({ ...form, ground: grounds.find((one) => one === ground) ?? null })
            }}
          />
        </div>
        <div className="w-[min(13.5rem,100%)]">
          <SelectField
            label={words('surface')}
            value={form.surface ?? ''}
            options={[
              { value: '', label: words('any') },
              ...surfaces.map((value) => ({ value, label: words(`surfaces.${value}`) })),
            ]}
            onChange={({ target }) => {
              const surface = chosen(target.value)
              onChange({ ...form, surface: surfaces.find((one) => one === surface) ?? null })
            }}
          />
        </div>
        {number('cadence', 'walk.cadence')}
      </div>
    </>
  )
}
