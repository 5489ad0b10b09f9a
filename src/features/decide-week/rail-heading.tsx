'use client'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** The rail's heading. After a decision or its undo it takes the focus, since the button that was pressed is gone. */
export function RailHeading({ takesFocus, children }: { takesFocus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
