'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button'
import type { ButtonProps } from './button'
import { Dialog } from './dialog'
import { Notice } from './notice'

export type ConfirmWords = {
  ask: string
  askLabel?: string
  title: string
  what: ReactNode
  keep: string
  do: string
}

/** A small button that asks once before it does what cannot be taken back. Its dialog goes with what was done. */
export function ConfirmButton(props: {
  words: ConfirmWords
  /** Of its three buttons: the desk's unless said otherwise. */
  size?: ButtonProps['size']
  busy: boolean
  /** Why it was not done; null while nothing is wrong. */
  error: ReactNode
  onConfirm: () => void
  onKeep: () => void
}) {
  const { words } = props
  const [asked, setAsked] = useState(false)
  const keep = () => {
    setAsked(false)
    props.onKeep()
  }
  return (
    <span>
      <Button
        size={props.size ?? 'small'}
        aria-label={words.askLabel}
        onClick={() => {
          setAsked(true)
        }}
      >
        {words.ask}
      </Button>
      <Dialog
        open={asked}
        title={words.title}
        closeWord={words.keep}
        onClose={keep}
        actions={
          <>
            <Button size={props.size} onClick={keep}>
              {words.keep}
            </Button>
            <Button variant="main" size={props.size} busy={props.busy} onClick={props.onConfirm}>
              {words.do}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{words.what}</p>
          {props.error === null ? null : (
            <Notice icon="alert" tone="amber" role="alert">
              {props.error}
            </Notice>
          )}
        </div>
      </Dialog>
    </span>
  )
}
