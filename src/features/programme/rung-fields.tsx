'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MOST_RUNGS } from '@/domain/ramp'
import { Button } from '@/ui/button'
import { FieldError } from './field-error'
import type { FormPart } from './form-part'
import { RungInput } from './rung-input'
import { withRungs } from './ramp-form'
import { rungRow } from './rung-row'
import { wholeNumber } from './whole-number'

/** Every rung as a box to type in; the one last touched is stepped and taken out by the buttons below. */
export function RungFields(props: FormPart & { now: number | null; soon: number | null }) {
  const { form, onChange, errorAt, now, soon } = props
  const lookOf = (rung: number) =>
    rung === now ? 'now' : rung === soon ? 'soon' : now !== null && rung < now ? 'past' : null
  const words = useTranslations('programme')
  const [touched, setTouched] = useState(0)
  const at = Math.min(touched, form.rungs.length - 1)
  const change = (index: number, value: string) => {
    onChange(withRungs(form, form.rungs.with(index, value)))
  }
  const step = (index: number, by: number) => {
    const minutes = wholeNumber(form.rungs[index] ?? '', 0, 999)
    change(index, String(Math.min(120, Math.max(1, (minutes ?? 0) + by))))
  }
  const add = () => {
    const last = wholeNumber(form.rungs.at(-1) ?? '', 1, 120) ?? 0
    onChange(withRungs(form, [...form.rungs, String(Math.min(120, last + 2))]))
    setTouched(form.rungs.length)
  }
  const wrong = form.rungs.flatMap((_, index) => {
    const error = errorAt(`rungs.${String(index)}`)
    return error === null ? [] : [`${words('rung', { rung: index + 1 })}: ${error}`]
  })
  const general = errorAt('rungs')
  return (
    <div className="stack" role="group" aria-label={words('rungsLabel')}>
      <ol {...rungRow(form.rungs.length)}>
        {form.rungs.map((value, index) => (
          <li key={index}>
            <RungInput
              rung={index + 1}
              value={value}
              look={lookOf(index + 1)}
              invalid={errorAt(`rungs.${String(index)}`) !== null}
              onChange={(next) => {
                change(index, next)
              }}
              onFocus={() => {
                setTouched(index)
              }}
              onStep={(by) => {
                step(index, by)
              }}
            />
          </li>
        ))}
      </ol>
      {wrong.length > 0 || general !== null ? (
        <FieldError id="rungs-error">
          {[...wrong, ...(general === null ? [] : [general])].join(' ')}
        </FieldError>
      ) : null}
      <div className="row">
        {form.rungs.length === 0 ? null : (
          <div className="row" role="group" aria-label={words('rung', { rung: at + 1 })}>
            <span className="small soft tab-nums">{words('rung', { rung: at + 1 })}</span>
            <Button
              size="small"
              icon="minus"
              aria-label={words('less', { rung: at + 1 })}
              onClick={() => {
                step(at, -1)
              }}
            />
            <Button
              size="small"
              icon="plus"
              aria-label={words('more', { rung: at + 1 })}
              onClick={() => {
                step(at, 1)
              }}
            />
            {form.rungs.length === 1 ? null : (
              <Button
                size="small"
                icon="bin"
                aria-label={words('remove', { rung: at + 1 })}
                onClick={() => {
                  onChange(withRungs(form, form.rungs.toSpliced(at, 1)))
                }}
              />
            )}
          </div>
        )}
        {form.rungs.length >= MOST_RUNGS ? null : (
          <Button size="small" icon="plus" onClick={add}>
            {words('add')}
          </Button>
        )}
      </div>
    </div>
  )
}
