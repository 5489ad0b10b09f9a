'use client'
import { useEffect, useId } from 'react'

/** The id for the heading of a question on a screen of its own: it takes the focus, at the top, when the screen comes. */
export function useAskedHeading(): string {
  const headingId = useId()
  useEffect(() => {
    document.getElementById(headingId)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [headingId])
  return headingId
}
