import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface FieldWords {
  label: ReactNode
  hint?: ReactNode
  /** The sentence at the field; null while there is nothing wrong. */
  error?: ReactNode
}

/** Ids of what describes a field, for `aria-describedby`. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldWords, 'hint' | 'error'>,
): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return ids === '' ? undefined : ids
}

/** Label, control, hint and error in the order in which they are read. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          <Icon name="alert" small />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
