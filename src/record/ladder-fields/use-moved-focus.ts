'use client'
import { useEffect, useRef, useState } from 'react'

type Moved = { place: number; move: 'raise' | 'lower' | 'remove' }

/** After a rung has moved, the focus stands on the same control of that rung, in its new place. */
export function useMovedFocus() {
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  useEffect(() => {
    if (moved === null) return
    const rung = list.current?.children[moved.place]
    rung?.querySelector<HTMLElement>(`[data-move="${moved.move}"]`)?.focus()
  }, [moved])
  return { list, follow: setMoved }
}
