'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { loadPlaces } from '@/domain/rung'
import type { DoseUnit } from '@/domain/rung'
import { lengthUnits, massUnits } from '@/domain/measure'
import { Icon } from '@/ui/icon'
import { TextField } from '@/ui/text-field'
import type { RungForm } from '@/domain/ladder-form'
import { RungHead } from './rung-head'
import type { RungMoves } from './rung-head'
import { RungNumber } from './rung-number'
import { UnitSelect } from './unit-select'

const parts = ['sets', 'dose', 'load', 'loadAt', 'height', 'stride'] as const

/** One rung: what it says, what it asks, its sentences below it, and its reason where one is asked. */
export function RungRow(props: {
  number: number
  rung: RungForm
  unit: DoseUnit
  /** As its reader will see it; null while a figure is missing. */
  sentence: ReactNode
  shown: { height: boolean; stride: boolean }
  asksReason: boolean
  errorAt: (part: string) => string | null
  onChange: (rung: RungForm) => void
  moves: RungMoves
}) {
  const { number, rung, errorAt, onChange } = props
  const words = useTranslations('ladderFields')
  const [titleId, sentenceId, errorId] = [useId(), useId(), useId()]
  const sentences = [...new Set(parts.flatMap((part) => errorAt(part) ?? []))]
  const field = (part: 'sets' | 'dose' | 'load' | 'height' | 'stride', label: string) => (
    <RungNumber
      label={label}
      value={rung[part]}
      describedBy={errorAt(part) === null ? null : errorId}
      onChange={(value) => {
        onChange({ ...rung, [part]: value })
      }}
    />
  )
  return (
    <li>
      <div role="group" aria-labelledby={titleId} aria-describedby={sentenceId} className="grid gap-1.5">
        <RungHead
          number={number}
          titleId={titleId}
          sentenceId={sentenceId}
          sentence={props.sentence}
          moves={props.moves}
        />
        <div className="row items-end gap-x-4">
          {field('sets', words('sets'))}
          {field('dose', words(`dose.${props.unit}`))}
          <div className="row items-end gap-1.5">
            {field('load', words('load'))}
            <UnitSelect
              label={words('loadUnit')}
              value={rung.loadUnit}
              options={massUnits.map((value) => ({ value, label: value }))}
              onChange={(loadUnit) => {
                onChange({ ...rung, loadUnit })
              }}
            />
            {rung.load.trim() === '' ? null : (
              <UnitSelect
                label={words('loadAt')}
                value={rung.loadAt}
                options={loadPlaces.map((value) => ({ value, label: words(`places.${value}`) }))}
                onChange={(loadAt) => {
                  onChange({ ...rung, loadAt })
                }}
              />
            )}
          </div>
          {(['height', 'stride'] as const).map((part) =>
            props.shown[part] ? (
              <div key={part} className="row items-end gap-1.5">
                {field(part, words(part))}
                <UnitSelect
                  label={words(`${part}Unit`)}
                  value={rung[`${part}Unit`]}
                  options={lengthUnits.map((value) => ({ value, label: value }))}
                  onChange={(unit) => {
                    onChange({ ...rung, [`${part}Unit`]: unit })
                  }}
                />
              </div>
            ) : null,
          )}
        </div>
        {sentences.length === 0 ? null : (
          <p className="field-error" id={errorId} role="alert">
            <Icon name="alert" small />
            <span>{sentences.join(' ')}</span>
          </p>
        )}
        {props.asksReason ? (
          <TextField
            label={words('reason')}
            value={rung.reason}
            maxLength={1000}
            error={errorAt('reason')}
            onChange={(event) => {
              onChange({ ...rung, reason: event.target.value })
            }}
          />
        ) : null}
      </div>
    </li>
  )
}
