import { classList } from './class-list'

export interface Chip<Value extends string | number> {
  value: Value
  label: string
  /** The spoken name where the label alone is too short, such as "8 minutes" for "8". */
  name?: string
}

/** A few ready answers; pressing the chosen one again takes it back (null). */
export function Chips<Value extends string | number>(props: {
  label: string
  chips: readonly Chip<Value>[]
  value: Value | null
  onChange: (value: Value | null) => void
  /** Chips with words flow; chips with numbers stand in a grid. */
  words?: boolean
}) {
  return (
    <div className={props.words ? 'chips-free' : 'chips'} role="group" aria-label={props.label}>
      {props.chips.map(({ value, label, name }) => (
        <button
          key={value}
          type="button"
          className={classList('chip', props.words && 'chip-words')}
          aria-pressed={value === props.value}
          aria-label={name}
          onClick={() => {
            props.onChange(value === props.value ? null : value)
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
