'use client'
import { useId, useState, type ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export type PasswordFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'className' | 'type'> & {
    /** On the button, and its full name: "Show", "Show password". */
    showWords: { short: string; full: string }
    hideWords: { short: string; full: string }
  }

/** A password that can be looked at while it is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint: asked, error, id, showWords, hideWords, ...input } = props
  // The sentence at the field says again what the hint asked for: once is enough.
  const hint = error ? undefined : asked
  const made = useId()
  const fieldId = id ?? made
  const [shown, setShown] = useState(false)
  const words = shown ? hideWords : showWords
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <div className="flex gap-2">
        <input
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...input}
          type={shown ? 'text' : 'password'}
          id={fieldId}
          className="input flex-1"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error })}
        />
        <button
          type="button"
          className="btn"
          aria-label={words.full}
          aria-controls={fieldId}
          onClick={() => {
            setShown(!shown)
          }}
        >
          {words.short}
        </button>
      </div>
    </FieldFrame>
  )
}
