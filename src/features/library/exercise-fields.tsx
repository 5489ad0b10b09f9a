'use client'
import { useTranslations } from 'next-intl'
import { doseUnits, MOST_LOAD_KG } from '@/domain/rung'
import { useRungWords } from '@/messages/use-rung-words'
import { LadderFields } from '@/record/ladder-fields/ladder-fields'
import { CheckField } from '@/ui/check-field'
import { SelectField } from '@/ui/select-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import type { ExerciseForm } from './exercise-form'

const levels = ['basic', 'advanced'] as const
const texts = ['why', 'steps', 'cues', 'cautions'] as const
const checks = ['perSide', 'balance', 'discGate'] as const

/** The words, the kind and the ladder of an exercise. */
export function ExerciseFields(props: {
  form: ExerciseForm
  errorAt: (field: string) => string | null
  onChange: (form: ExerciseForm) => void
}) {
  const { form, errorAt, onChange } = props
  const words = useTranslations('library.editor')
  const levelWords = useTranslations('exercises.level')
  const { sentence } = useRungWords()
  const mostLoadKg = Number(form.mostLoad.replace(',', '.'))
  return (
    <>
      <TextField
        label={words('name')}
        value={form.name}
        error={errorAt('words.name')}
        autoComplete="off"
        onChange={(event) => {
          onChange({ ...form, name: event.target.value })
        }}
      />
      {texts.map((part) => (
        <TextArea
          key={part}
          label={words(part)}
          hint={part === 'why' ? undefined : words('lines')}
          rows={part === 'steps' ? 5 : 3}
          value={form[part]}
          error={errorAt(`words.${part}`)}
          onChange={(event) => {
            onChange({ ...form, [part]: event.target.value })
          }}
        />
      ))}
      <TextField
        label={words('link')}
        hint={words('linkHint')}
        inputMode="url"
        value={form.link}
        error={errorAt('words.link')}
        autoComplete="off"
        onChange={(event) => {
          onChange({ ...form, link: event.target.value })
        }}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={words('level')}
          value={form.level}
          options={levels.map((value) => ({ value, label: levelWords(value) }))}
          onChange={(event) => {
            onChange({ ...form, level: levels.find((one) => one === event.target.value) ?? form.level })
          }}
        />
        <SelectField
          label={words('unit')}
          value={form.unit}
          options={doseUnits.map((value) => ({ value, label: words(`units.${value}`) }))}
          onChange={(event) => {
            onChange({ ...form, unit: doseUnits.find((one) => one === event.target.value) ?? form.unit })
          }}
        />
        <TextField
          label={words('mostLoad')}
          inputMode="decimal"
          value={form.mostLoad}
          error={errorAt('maxLoadKg')}
          onChange={(event) => {
            onChange({ ...form, mostLoad: event.target.value })
          }}
        />
      </div>
      <div className="stack">
        {checks.map((check) => (
          <CheckField
            key={check}
            label={words(check)}
            checked={form[check]}
            onChange={(event) => {
              onChange({ ...form, [check]: event.target.checked })
            }}
          />
        ))}
      </div>
      <section className="stack">
        <h3>{words('ladder')}</h3>
        <LadderFields
          name={form.name}
          unit={form.unit}
          rungs={form.rungs}
          withMeasures
          says={(rung) => sentence(rung, { key: form.figure, unit: form.unit, perSide: form.perSide })}
          mostLoadKg={Number.isFinite(mostLoadKg) ? mostLoadKg : MOST_LOAD_KG}
          errorAt={(field) => errorAt(field === '' ? 'ladder' : `ladder.${field}`)}
          onChange={(rungs) => {
            onChange({ ...form, rungs })
          }}
        />
      </section>
    </>
  )
}
