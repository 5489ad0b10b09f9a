import type { ReactNode } from 'react'

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
        <button type="button" className="btn btn-small" onClick={props.onUndo}>
          {props.undoWord}
        </button>
      ) : null}
      <button type="button" className="btn btn-small" onClick={props.onClose}>
        {props.closeWord}
      </button>
    </div>
  )
}
