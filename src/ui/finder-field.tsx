'use client'
import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from './icon'

/** The one field of a list that is found by typing, at the head of a bare dialog. `listId` and `active` are of the list that
 * it leads through, once there is one. */
export function FinderField(props: {
  label: string
  closeWord: string
  text: string
  onType: (text: string) => void
  onClose: () => void
  listId?: string | undefined
  active?: string | null | undefined
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}): ReactNode {
  const { listId, active = null } = props
  return (
    <div className="finder-field">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={props.label}
        placeholder={props.label}
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={active ?? undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoFocus
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        value={props.text}
        onChange={({ target }) => {
          props.onType(target.value)
        }}
        onKeyDown={props.onKeyDown}
      />
      <button type="button" className="btn btn-quiet btn-small" onClick={props.onClose}>
        {props.closeWord}
      </button>
    </div>
  )
}
