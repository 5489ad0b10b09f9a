'use client'
import { startTransition, useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** What a panel holds across a sheet of A4 within our margins, in pixels; Letter is wider. */
const PAPER_WIDTH = 650

export interface ChartSize {
  width: number
  /** One rem in pixels, as the reader has it now. */
  rem: number
}

/** Follows the width of an element and the reader's text size, and on paper that of the sheet; null until both are known. */
export function useChartSize(): {
  box: RefObject<HTMLDivElement | null>
  probe: RefObject<HTMLSpanElement | null>
  size: ChartSize | null
} {
  const box = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState<ChartSize | null>(null)
  useEffect(() => {
    const element = box.current
    const measure = probe.current
    if (!element || !measure) return
    // Held here, not in the state: an observer's first word comes before what it repeats is drawn, and must not hurry it.
    let last: ChartSize | null = null
    const show = (next: ChartSize) => {
      if (last?.width === next.width && last.rem === next.rem) return
      last = next
      setSize(next)
    }
    const read = () => {
      // The probe is ten rem high: a tenth of it is exact enough for layout.
      show({ width: Math.floor(element.clientWidth), rem: measure.getBoundingClientRect().height / 10 })
    }
    const observer = new ResizeObserver(read)
    observer.observe(element)
    observer.observe(measure)
    // A first picture may be drawn in turns, between touches; afterwards it follows its element at once.
    startTransition(read)
    // Paper is laid out at once, before an observer hears of it.
    const print = () => {
      flushSync(() => {
        if (last !== null) show({ ...last, width: PAPER_WIDTH })
      })
    }
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', read)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', read)
    }
  }, [])
  return { box, probe, size }
}
