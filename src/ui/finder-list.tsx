'use client'
import { useEffect, type ReactNode } from 'react'
import { AppLink } from './app-link'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export type FinderOption = {
  id: string
  label: ReactNode
  /** All of it in words, where the label alone does not say it. */
  said?: string
  icon?: IconName
  /** An address, or something that is done at once. */
  leads: string | (() => void)
}
export type FinderGroup = { key: string; label: string; rows: FinderOption[][] }

/** What was found, in groups of rows: the first option of a row fills it, others stand small at its end. */
export function FinderList(props: {
  listId: string
  label: string
  groups: readonly FinderGroup[]
  active: string | null
  onPoint: (id: string) => void
  /** An option that leads to another page was chosen. */
  onGo: () => void
}) {
  const { active } = props
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div role="listbox" id={props.listId} aria-label={props.label} className="finder-list">
      {props.groups.map(({ key, label, rows }) => (
        <div key={key} role="group" aria-label={label}>
          <p aria-hidden="true" className="finder-group">
            {label}
          </p>
          {rows.map((options) => (
            <div key={options[0]?.id} role="presentation" className="finder-row">
              {options.map((option) => (
                <Option
                  key={option.id}
                  option={option}
                  isActive={option.id === active}
                  onPoint={props.onPoint}
                  onGo={props.onGo}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function Option(props: {
  option: FinderOption
  isActive: boolean
  onPoint: (id: string) => void
  onGo: () => void
}) {
  const { id, label, said, icon, leads } = props.option
  const common = {
    id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': props.isActive,
    'aria-label': said,
    className: 'finder-option',
    onPointerMove: () => {
      if (!props.isActive) props.onPoint(id)
    },
  } as const
  const inside = (
    <>
      {icon === undefined ? null : <Icon name={icon} small />}
      <span>{label}</span>
    </>
  )
  return typeof leads === 'string' ? (
    <AppLink
      {...common}
      href={leads}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        // In a tab of its own it leaves the list where it is.
        if (!ctrlKey && !metaKey && !shiftKey) props.onGo()
      }}
    >
      {inside}
    </AppLink>
  ) : (
    <button type="button" {...common} onClick={leads}>
      {inside}
    </button>
  )
}
