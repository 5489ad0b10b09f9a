'use client'
import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in a place whose controls give way to others: where the one that had it is gone, the first one that is
 * marked `data-first` has it, or else the first field, or else the first button. Spread onto the place; the component
 * that renders the place is also the one in which controls change.
 */
export function useFocusKept<Place extends HTMLElement>() {
  const ref = useRef<Place>(null)
  // Nothing tells of the blur of what is taken away: it is told only where somebody goes elsewhere.
  const isHere = useRef(false)
  useLayoutEffect(() => {
    if (!isHere.current || document.activeElement !== document.body) return
    for (const which of ['[data-first]', 'input, select, textarea', 'button']) {
      const found = ref.current?.querySelector<HTMLElement>(which)
      if (found === null || found === undefined) continue
      found.focus()
      return
    }
    // Nothing is there to have it: what comes later must not take it from wherever somebody is by then.
    isHere.current = false
  })
  return {
    ref,
    onFocus: () => {
      isHere.current = true
    },
    onBlur: () => {
      isHere.current = false
    },
  }
}
