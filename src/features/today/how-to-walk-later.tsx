'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { WalkManner } from '@/domain/walk-manner'
import type { HowToWalk } from './how-to-walk'

const AFTER_FIRST_PAINT_MS = 2000

let here: typeof HowToWalk | null = null

/** Today, or in its place how to walk, at the address '?how'. Its program comes after Today and needs no network when it
 * is wanted. */
export function OrHowToWalk({ kind, children }: { kind: WalkManner['kind'] | null; children: ReactNode }) {
  const isAsked = useSearchParams().has('how')
  const [found, setFound] = useState(() => ({ Page: here }))
  useEffect(() => {
    if (kind === null || here !== null) return
    const bring = () => {
      import('./how-to-walk').then(
        ({ HowToWalk: Page }) => {
          here = Page
          setFound({ Page })
        },
        // Without a network it comes with the next visit; Today stays.
        () => undefined,
      )
    }
    const timer = setTimeout(bring, isAsked ? 0 : AFTER_FIRST_PAINT_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [kind, isAsked])
  return isAsked && kind !== null && found.Page !== null ? <found.Page kind={kind} /> : children
}
