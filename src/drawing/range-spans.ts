import { dotField } from './hatch'
import type { Box } from './mark'
import { tenth } from './path-text'

export interface RangeSpans {
  low: Box | null
  /** What may be true beyond what is known: outlined and dotted. */
  high: (Box & { dots: string }) | null
}

/** From what is known (low) to what is possible (high), both shares from 0 to 1. */
export function rangeSpans(low: number, high: number, width: number, height: number): RangeSpans {
  const from = tenth(Math.min(1, Math.max(0, low)) * width)
  const to = tenth(Math.min(1, Math.max(0, high)) * width)
  const box = { x: from, y: 0.7, width: tenth(to - from - 0.7), height: tenth(height - 1.4) }
  return {
    low: from > 0 ? { x: 0, y: 0, width: from, height } : null,
    high: to - from > 1.5 ? { ...box, dots: dotField(box, 4) } : null,
  }
}
