'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { Notice } from '@/ui/notice'
import type { FormPart } from './form-part'
import { NumberField } from './number-field'

/** From which score pain counts as amber and as red for this patient; closed until somebody wants to change it. */
export function LimitsPart({
  form,
  onChange,
  errorAt,
  suggested,
}: FormPart & { suggested: { median: number; days: number } | null }) {
  const words = useTranslations('programme.limits')
  const [isOpen, setOpen] = useState(false)
  const isWrong = errorAt('settings.greenMax') !== null || errorAt('settings.amberMax') !== null
  return (
    <section className="panel panel-body stack" aria-labelledby="limits-part">
      <div className="row between">
        <div>
          <h2 id="limits-part">{words('title')}</h2>
          <p className="small soft">
            {words('now', {
              green: form.greenMax,
              amber: form.amberMax,
              mode: form.highBaseline ? 'high' : 'usual',
            })}
          </p>
        </div>
        <Button
          size="small"
          aria-expanded={isOpen || isWrong}
          onClick={() => {
            setOpen(!isOpen)
          }}
        >
          {words('change')}
        </Button>
      </div>
      {suggested === null || form.highBaseline ? null : (
        <Notice icon="info" tone="accent">
          <p>{words('suggested', suggested)}</p>
          <Button
            size="small"
            onClick={() => {
              onChange({ ...form, highBaseline: true })
            }}
          >
            {words('takeHigh')}
          </Button>
        </Notice>
      )}
      {isOpen || isWrong ? (
        <div className="row items-start gap-x-6">
          {(['greenMax', 'amberMax'] as const).map((field) => (
            <NumberField
              key={field}
              label={words(field)}
              value={form[field]}
              error={errorAt(`settings.${field}`)}
              onChange={(value) => {
                onChange({ ...form, [field]: value })
              }}
            />
          ))}
          <div className="max-w-96 pt-1">
            <CheckField
              label={words('highBaseline')}
              checked={form.highBaseline}
              onChange={(event) => {
                onChange({ ...form, highBaseline: event.target.checked })
              }}
            />
            <p className="tiny soft">{words('highAbout')}</p>
          </div>
        </div>
      ) : null}
    </section>
  )
}
