'use client'
import { startTransition, useEffect, useState, type ReactNode } from 'react'

/** What is not seen at first is drawn after it, in a turn of its own: on a slow phone a touch in between is felt at once. */
export function Later({ children }: { children: ReactNode }) {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    startTransition(() => {
      setLater(true)
    })
  }, [])
  return isLater ? children : null
}
