import type { ReactNode } from 'react'

/** One thing to begin from: its name, and what it is for. */
export function PickCard(props: { name: ReactNode; about: ReactNode; onPick: () => void }) {
  return (
    <li>
      <button
        type="button"
        className="btn btn-words h-full w-full flex-col items-start gap-1"
        onClick={props.onPick}
      >
        <b>{props.name}</b>
        <span className="small soft">{props.about}</span>
      </button>
    </li>
  )
}
