'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Button } from '@/ui/button'
import { useReadAloud } from './use-read-aloud'

/** What is read of a page, in its order: all but its buttons. */
const READ = 'h1, h2, p, li'

/** Reads the page as it stands there. Not shown where this device has no voice of its own for the language. */
export function ReadAloud({ page }: { page: RefObject<HTMLElement | null> }) {
  const words = useTranslations('learn.read')
  const reader = useReadAloud(useLocale() === 'es' ? 'es' : 'en')
  if (reader === null) return null
  const { isReading, start, stop } = reader
  return (
    <Button
      size="touch"
      icon={isReading ? 'close' : 'play'}
      onClick={() => {
        if (isReading) stop()
        else start(Array.from(page.current?.querySelectorAll(READ) ?? [], (one) => one.textContent))
      }}
    >
      {words(isReading ? 'stop' : 'start')}
    </Button>
  )
}
