'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'

export interface ChartSize {
  width: number
  /** One rem in pixels, as the reader has it now. */
  rem: number
}

/** Follows the width of an element and the reader's text size; null until both are known. */
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
    const read = () => {
      const width = Math.floor(element.clientWidth)
      // The probe is ten rem high: a tenth of it is exact enough for layout.
      const rem = measure.getBoundingClientRect().height / 10
      setSize((old) => (old?.width === width && old.rem === rem ? old : { width, rem }))
    }
    const observer = new ResizeObserver(read)
    observer.observe(element)
    observer.observe(measure)
    read()
    return () => {
      observer.disconnect()
    }
  }, [])
  return { box, probe, size }
}
