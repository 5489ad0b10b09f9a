'use client'
import { useEffect, useRef } from 'react'

/** Says that it is done, and takes the focus: the button that was pressed is gone. */
export function DoneLine({ said }: { said: string }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [said])
  return (
    <span ref={place} tabIndex={-1} className="small" role="status">
      {said}
    </span>
  )
}
