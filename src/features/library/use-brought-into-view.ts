'use client'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A panel beside a list, or below it where both have no room side by side. There, what is opened in it is brought into
 * view and its heading takes the focus; beside the list the focus stays, so that one entry is read after the other. */
export function useBroughtIntoView(opened: string): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  const known = useRef(opened)
  useEffect(() => {
    const list = panel.current?.previousElementSibling
    if (known.current === opened || !panel.current || !list) return
    known.current = opened
    if (panel.current.getBoundingClientRect().top < list.getBoundingClientRect().bottom) return
    const heading = panel.current.querySelector('h2') ?? panel.current
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    panel.current.scrollIntoView()
  }, [opened])
  return panel
}
