import type { KeyboardEvent } from 'react'

/** What a whole number becomes by the arrow key that was pressed, never below 0; null for any other key, or while
 * something else is typed. */
export function steppedByArrows(event: KeyboardEvent, typed: string): string | null {
  const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
  if (by === 0 || !/^\d+$/.test(typed)) return null
  event.preventDefault()
  return String(Math.max(0, Number(typed) + by))
}
