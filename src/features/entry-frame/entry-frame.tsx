'use client'

'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch'

/** Around every page that stands before sign-in: the choice of language, since nobody is known yet. */
export function EntryFrame({ children }: { children: ReactNode }) {
  const words = useTranslations('entryFrame')
  return (
    <div className="desk relative">
      <nav className="absolute right-5 top-2.5 z-10" aria-label={words('language')}>
        <LanguageSwitch />
      </nav>
      {children}
    </div>
  )
}
