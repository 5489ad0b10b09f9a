'use client'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** The question of a step. It takes the focus when it comes, so that a reader of the screen hears it. */
export function QuestionHead({ id, children }: { id?: string; children: ReactNode }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <h1 ref={head} id={id} tabIndex={-1}>
      {children}
    </h1>
  )
}
