'use client'
import { useId, type CSSProperties, type ReactNode } from 'react'
import { Icon } from './icon'

export interface MinuteStepperProps {
  /** What is typed, kept as typed even when it is no number. */
  value: string
  onChange: (value: string) => void
  label: string
  unit: string
  lessWord: string
  moreWord: string
  error?: ReactNode
  smallest?: number
  largest?: number
}

/** Minus, the number itself (can be typed), plus. */
export function MinuteStepper(props: MinuteStepperProps) {
  const { value, onChange, smallest = 1, largest = 1440, error } = props
  const id = useId()
  const change = (by: number) => () => {
    const now = Number.parseInt(value, 10)
    const next = Number.isNaN(now) ? smallest : now + by
    onChange(String(Math.min(largest, Math.max(smallest, next))))
  }
  return (
    <div className="stack">
      <div className="stepper">
        <button type="button" className="btn" aria-label={props.lessWord} onClick={change(-1)}>
          <Icon name="minus" />
        </button>
        <p className="stepper-value">
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            aria-label={props.label}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            value={value}
            style={{ '--digits': Math.max(2, value.length) } as CSSProperties}
            onChange={(event) => {
              onChange(event.target.value)
            }}
          />{' '}
          {props.unit}
        </p>
        <button type="button" className="btn" aria-label={props.moreWord} onClick={change(1)}>
          <Icon name="plus" />
        </button>
      </div>
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          <Icon name="alert" small />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
