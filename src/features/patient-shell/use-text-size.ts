'use client'
import { useEffect } from 'react'
import type { PhoneView } from '@/offline/phone-view'
import { applyTextSize, textSizeHere } from '@/offline/text-size-here'

/** The text size of this phone, else the one that the clinic knows. */
export function useTextSize(view: PhoneView): void {
  const known = view.phase === 'open' ? view.kept?.opened.patient.textSize : undefined
  useEffect(() => {
    const size = textSizeHere() ?? known
    if (size !== undefined) applyTextSize(size)
  }, [known])
}
