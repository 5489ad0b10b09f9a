import { useId, type ComponentProps, type ReactNode } from 'react'
import { describedBy } from './field-frame'
import { Icon } from './icon'

export type CheckFieldProps = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  label: ReactNode
  error?: ReactNode
}

/** One tick box with its words beside it. */
export function CheckField({ label, error, id, ...input }: CheckFieldProps) {
  const made = useId()
  const fieldId = id ?? made
  return (
    <div className="field">
      <div className="check-field">
        <input
          {...input}
          type="checkbox"
          id={fieldId}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { error })}
        />
        <label htmlFor={fieldId}>{label}</label>
      </div>
      {error ? (
        <p className="field-error" id={`${fieldId}-error`} role="alert">
          <Icon name="alert" small />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
