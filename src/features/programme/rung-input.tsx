'use client'
import { useTranslations } from 'next-intl'
import { MOST_RUNG_MINUTES } from '@/domain/ramp'
import { classList } from '@/ui/class-list'
import { wholeNumber } from './whole-number'

/** One rung's brisk minutes, kept as typed; up and down step it. */
export function RungInput(props: {
  rung: number
  value: string
  invalid: boolean
  look: 'past' | 'now' | 'soon' | null
  onChange: (value: string) => void
  onFocus: () => void
  onStep: (by: number) => void
}) {
  const words = useTranslations('programme')
  return (
    <label className="grid justify-items-center gap-1">
      <span className="rung-number tiny faint tab-nums" aria-hidden="true">
        {props.rung}
      </span>
      <input
        className={classList(
          'rung-box',
          props.look !== null && `rung-box-${props.look}`,
          props.invalid && 'border-amber',
        )}
        role="spinbutton"
        inputMode="numeric"
        aria-valuemin={1}
        aria-valuemax={MOST_RUNG_MINUTES}
        aria-valuenow={wholeNumber(props.value, 1, MOST_RUNG_MINUTES) ?? undefined}
        aria-valuetext={props.value === '' ? undefined : props.value}
        autoComplete="off"
        aria-label={words('rungMinutes', { rung: props.rung })}
        aria-invalid={props.invalid ? true : undefined}
        aria-describedby={props.invalid ? 'rungs-error' : undefined}
        value={props.value}
        onFocus={props.onFocus}
        onChange={(event) => {
          props.onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          props.onStep(event.key === 'ArrowUp' ? 1 : -1)
        }}
      />
    </label>
  )
}
