'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { classList } from './class-list'
import { Icon } from './icon'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  closeWord: string
  wide?: boolean
  /** Its content has a head of its own, with a way to close it; the title is said, not shown. */
  bare?: boolean
  /** Buttons at the foot; the main one last. */
  actions?: ReactNode
  children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({
  open,
  onClose,
  title,
  closeWord,
  wide = false,
  bare = false,
  actions,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      className={classList('dialog', wide && 'dialog-wide', bare && 'dialog-bare')}
      closedby={bare ? 'any' : undefined}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {open ? (
        <>
          {bare ? (
            <h2 id={titleId} className="sr-only">
              {title}
            </h2>
          ) : (
            <div className="dialog-head">
              <h2 id={titleId}>{title}</h2>
              <button
                type="button"
                className="btn btn-quiet btn-small"
                aria-label={closeWord}
                onClick={onClose}
              >
                <Icon name="close" small />
              </button>
            </div>
          )}
          {children}
          {actions ? <div className="dialog-acts">{actions}</div> : null}
        </>
      ) : null}
    </dialog>
  )
}
