'use client'
import { useTranslations } from 'next-intl'
import { conditions, grounds, regions, surfaces } from '@/domain/entry'
import { Chips } from '@/ui/chips'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import type { DetailFault, TypedDetails } from './read-details'

const choices = {
  region: regions.map((value) => ({ value, key: `region.${value}` as const })),
  ground: grounds.map((value) => ({ value, key: `ground.${value}` as const })),
  surface: surfaces.map((value) => ({ value, key: `surface.${value}` as const })),
  conditions: conditions.map((value) => ({ value, key: `conditions.${value}` as const })),
}
const efforts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** What can be said about a walk beyond minutes and pain: each may be left out, and taken back. */
export function WalkDetailsFields(props: {
  details: TypedDetails
  faults: readonly DetailFault[]
  onChange: (details: TypedDetails) => void
}) {
  const words = useTranslations('walkDetails')
  const errors = useTranslations('errors')
  const { details, faults, onChange } = props
  return (
    <div className="grid gap-5">
      {(['region', 'ground', 'surface', 'conditions'] as const).map((name) => (
        <section key={name} className="stack">
          <h3>{words(`${name}.title`)}</h3>
          <Chips<string>
            words
            label={words(`${name}.title`)}
            chips={choices[name].map(({ value, key }) => ({ value, label: words(key) }))}
            value={details[name]}
            onChange={(value) => {
              const chosen = choices[name].find((one) => one.value === value)?.value ?? null
              onChange({ ...details, [name]: chosen })
            }}
          />
        </section>
      ))}
      <section className="stack [&_.chips]:grid-cols-[repeat(auto-fit,minmax(2.75rem,1fr))]">
        <h3>{words('effort.title')}</h3>
        <p className="small soft">{words('effort.about')}</p>
        <Chips
          label={words('effort.title')}
          chips={efforts.map((value) => ({
            value,
            label: String(value),
            name: words('effort.name', { score: value }),
          }))}
          value={details.effort}
          onChange={(effort) => {
            onChange({ ...details, effort })
          }}
        />
      </section>
      <div className="pair">
        <TextField
          label={words('distance', { unit: details.unit })}
          inputMode="decimal"
          autoComplete="off"
          value={details.distance}
          error={faults.includes('distance') ? words('distanceWrong', { unit: details.unit }) : null}
          onChange={(event) => {
            onChange({ ...details, distance: event.target.value })
          }}
        />
        <TextField
          label={words('steps')}
          inputMode="numeric"
          autoComplete="off"
          value={details.steps}
          error={faults.includes('steps') ? words('stepsWrong') : null}
          onChange={(event) => {
            onChange({ ...details, steps: event.target.value })
          }}
        />
      </div>
      <TextArea
        label={words('note')}
        hint={words('noteHint')}
        value={details.note}
        error={faults.includes('note') ? errors('note-too-long') : null}
        onChange={(event) => {
          onChange({ ...details, note: event.target.value })
        }}
      />
    </div>
  )
}
