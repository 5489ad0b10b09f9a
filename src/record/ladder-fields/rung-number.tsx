'use client'
import { useId } from 'react'

/** A short number of a rung; whatever is typed stays. The arrow keys step a whole one. */
export function RungNumber(props: {
  label: string
  value: string
  /** Of the sentence about it; null while nothing is wrong. */
  describedBy: string | null
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="field w-20">
      <label className="field-hint" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className="input min-h-[2.5rem] px-2.5"
        inputMode="decimal"
        autoComplete="off"
        value={props.value}
        aria-invalid={props.describedBy === null ? undefined : true}
        aria-describedby={props.describedBy ?? undefined}
        onChange={(event) => {
          props.onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
          if (by === 0 || !/^\d+$/.test(props.value)) return
          event.preventDefault()
          props.onChange(String(Math.max(0, Number(props.value) + by)))
        }}
      />
    </div>
  )
}
