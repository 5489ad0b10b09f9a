'use client'
import { startTransition, useEffect, useState } from 'react'

/** What is brought after the first paint, kept for the next visit: a walk does not wait for it, nor a touch for its
 * drawing. Null until it is here; without a network it comes with the next visit. */
export function useBrought<T>(kept: { part: T | null }, bring: () => Promise<T>, isWanted = true): T | null {
  const [found, setFound] = useState(() => ({ part: kept.part }))
  useEffect(() => {
    if (!isWanted || kept.part !== null) return
    bring().then(
      (part) => {
        kept.part = part
        startTransition(() => {
          setFound({ part })
        })
      },
      () => undefined,
    )
  }, [kept, bring, isWanted])
  return found.part
}
