'use client'
import { Icon } from '@/ui/icon'

/** The unit of the number before it, or where a load is carried. */
export function UnitSelect<Value extends string>(props: {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  return (
    <div className="select-box">
      <select
        className="input min-h-[2.5rem] pl-2.5"
        aria-label={props.label}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value)
          if (chosen !== undefined) props.onChange(chosen.value)
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron" small />
    </div>
  )
}
