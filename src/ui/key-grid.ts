const steps: Record<string, (columns: number) => number> = {
  ArrowRight: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: (columns) => columns,
  ArrowUp: (columns) => -columns,
}

/**
 * Which key of a grid the focus goes to. Arrows only ever move the focus: choosing is a tap, click, Enter or Space.
 * @returns the new place (0-based), the same place at an edge, or null when the key moves nothing.
 */
export function nextKey(place: number, pressed: string, count: number, columns: number): number | null {
  if (pressed === 'Home') return 0
  if (pressed === 'End') return count - 1
  const step = steps[pressed]
  if (!step) return null
  const next = place + step(columns)
  return next < 0 || next >= count ? place : next
}
