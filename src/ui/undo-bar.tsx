import type { ReactNode } from 'react'
import { Icon } from './icon'

/** What was just done, with its way back. It stays until it is used, closed or replaced: nobody has to hurry. */
export function UndoBar(props: {
  children: ReactNode
  undoWord?: string
  onUndo?: () => void
  closeWord: string
  onClose: () => void
}) {
  return (
    <div className="undo-bar" role="status">
      <span>{props.children}</span>
      {props.onUndo ? (
        <button type="button" className="btn" onClick={props.onUndo}>
          <span className="undo-words">{props.undoWord}</span>
        </button>
      ) : null}
      <button type="button" className="btn" aria-label={props.closeWord} onClick={props.onClose}>
        <Icon name="close" small />
      </button>
    </div>
  )
}
