'use client'
import { useId } from 'react'
import { steppedByArrows } from '@/ui/stepped-by-arrows'

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
          const stepped = steppedByArrows(event, props.value)
          if (stepped !== null) props.onChange(stepped)
        }}
      />
    </div>
  )
}
