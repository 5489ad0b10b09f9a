'use client'
import type { ReactNode } from 'react'
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
          const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
          if (by === 0 || !/^\d+$/.test(props.value)) return
          event.preventDefault()
          props.onChange(String(Math.max(0, Number(props.value) + by)))
        }}
      />
    </div>
  )
}
