import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { finderStep } from './finder-step'
import type { FinderGroup } from './finder-list'

/**
 * Which option is meant while somebody types, and the keys that lead to another one. What is meant stays so while it is
 * shown, though others come in above it; of other words it is the first.
 * @param first what is meant at first: null while that cannot be said yet
 */
export function useFinder(text: string, groups: readonly FinderGroup[], first: string | null) {
  const [meant, setMeant] = useState<{ text: string; option: string } | null>(null)
  const rows = groups.flatMap((group) => group.rows.map((options) => options.map(({ id }) => id)))
  const isThere = meant?.text === text && rows.some((row) => row.includes(meant.option))
  const active = isThere ? meant.option : first
  const point = (option: string) => {
    setMeant({ text, option })
  }
  if (!isThere && first !== null) point(first)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (active !== null) document.getElementById(active)?.click()
      return
    }
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const atEnd = selectionStart === value.length && selectionEnd === value.length
    const next = finderStep(rows, active, event.key, atEnd)
    if (next === null) return
    event.preventDefault()
    point(next)
  }
  return { active, point, onKeyDown }
}
