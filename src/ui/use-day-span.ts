import { useState } from 'react'

/** Fewer days than these are a click. */
const FEWEST = 3

/** Some days between two places, being marked by drag or by two presses of a key. */
export function useDaySpan(onSpan: ((from: number, to: number) => void) | undefined) {
  const [start, setStart] = useState<number | null>(null)
  const between = (end: number) =>
    start === null ? null : { from: Math.min(start, end), to: Math.max(start, end) }
  const end = (place: number) => {
    const span = between(place)
    setStart(null)
    if (span !== null && span.to - span.from + 1 >= FEWEST) onSpan?.(span.from, span.to)
  }
  return {
    begin: (place: number) => {
      if (onSpan !== undefined) setStart(place)
    },
    end,
    /** Begins, and the next time ends. */
    press: (place: number) => {
      if (onSpan === undefined) return
      if (start === null) setStart(place)
      else end(place)
    },
    leave: () => {
      setStart(null)
    },
    /** What is marked up to there; null where nothing is. */
    until: between,
  }
}
