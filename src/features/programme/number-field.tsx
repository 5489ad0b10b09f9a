'use client'
import type { ReactNode } from 'react'
import { steppedByArrows } from '@/ui/stepped-by-arrows'
import { TextField } from '@/ui/text-field'

/** A short field for a whole number; whatever is typed stays. The arrow keys step it. */
export function NumberField(props: {
  label: string
  value: string
  error?: ReactNode
  onChange: (value: string) => void
}) {
  return (
    <div className="w-[8.25rem]">
      <TextField
        label={props.label}
        value={props.value}
        error={props.error}
        inputMode="numeric"
        autoComplete="off"
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
