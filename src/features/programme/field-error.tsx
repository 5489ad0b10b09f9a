import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'

/** The sentence at a group of controls. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={id} role="alert">
      <Icon name="alert" small />
      <span>{children}</span>
    </p>
  )
}
