'use client'
import { useEffect, useRef } from 'react'
import { gateListens } from '@/record/gate-guard'

/** Answers lie where those of the question before did: a second touch meant for that one must not answer this, so that
 * touches are not taken at first. */
export function useGuarded(): (answer: () => void) => void {
  const shownAt = useRef<number | null>(null)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  return (answer) => {
    if (gateListens(shownAt.current, performance.now())) answer()
  }
}
