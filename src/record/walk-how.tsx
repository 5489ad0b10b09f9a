'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AskedWalk } from '@/domain/walk-manner'
import { walkWords } from '@/messages/walk-words'

/** Under the ring, in one quiet line: how the walk is meant. The route sends the namespace 'record'. */
export function WalkHow({ asked, children }: { asked: AskedWalk; children: ReactNode }) {
  const words = useTranslations('record.walk')
  const told = walkWords(asked).map(({ key, values }) => words(key, values))
  return (
    <p className="small soft -mt-3 mb-3 text-center first-letter:uppercase">
      {told.join(' · ')} · {children}
    </p>
  )
}
