'use client'
import type { KeyboardEvent } from 'react'
import { nextKey } from './key-grid'

export interface NumberScaleProps {
  /** Names the group: the id of the visible question, or words. */
  labelledBy?: string
  label?: string
  /** What was answered before, on coming back; null or absent: nothing is chosen. */
  value?: number | null
  skipped?: boolean
  lowWord: string
  highWord: string
  skipWord: string
  /** The key's spoken name; it must begin with the number that is seen. */
  keyName: (score: number) => string
  onChoose: (score: number) => void
  onSkip: () => void
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const columns = 3

function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const keys = [...event.currentTarget.querySelectorAll('button')]
  const place = keys.findIndex((key) => key === event.target)
  const next = place < 0 ? null : nextKey(place, event.key, keys.length, columns)
  if (next === null) return
  event.preventDefault()
  keys[next]?.focus()
}

/** Eleven keys, 0 to 10, and Skip as the twelfth. Nothing is chosen beforehand; only a press chooses. */
export function NumberScale(props: NumberScaleProps) {
  const { value = null, skipped = false, lowWord, highWord, skipWord, keyName, onChoose, onSkip } = props
  const ends: Partial<Record<number, string>> = { 0: lowWord, 10: highWord }
  return (
    <div
      className="pad"
      role="group"
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      onKeyDown={moveFocus}
    >
      {scores.map((score) => (
        <button
          key={score}
          type="button"
          className="pad-key"
          data-score={score}
          aria-label={keyName(score)}
          aria-pressed={value === score}
          onClick={() => {
            onChoose(score)
          }}
        >
          {score}
          {ends[score] ? <small>{ends[score]}</small> : null}
        </button>
      ))}
      <button
        type="button"
        className="pad-key pad-skip"
        data-score="skip"
        aria-pressed={skipped}
        onClick={onSkip}
      >
        {skipWord}
      </button>
    </div>
  )
}
