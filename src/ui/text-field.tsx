import { useId, type ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'className'>

/** One line of text, a date or a number. Keeps what was typed: the caller decides when it is wrong, never the control. */
export function TextField({ label, hint, error, id, ...input }: TextFieldProps) {
  const made = useId()
  const fieldId = id ?? made
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...input}
        id={fieldId}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
      />
    </FieldFrame>
  )
}
