'use client'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Brand } from '@/ui/brand'
import { LanguageSwitch } from './language-switch'

/** Around every page that stands before sign-in: the choice of language, since nobody is known yet. */
export function EntryFrame({ children }: { children: ReactNode }) {
  const words = useTranslations('entryFrame')
  // The front door shows the brand itself, larger, beside its figure.
  const atFrontDoor = usePathname() === '/sign-in'
  return (
    <div className="desk">
      {atFrontDoor ? (
        <nav
          aria-label={words('language')}
          className="flex justify-end bg-surface px-5 pt-2.5 min-[60rem]:absolute min-[60rem]:right-0 min-[60rem]:bg-transparent"
        >
          <LanguageSwitch />
        </nav>
      ) : (
        <header className="top-bar">
          <Brand name={words('brand')} href="/" />
          <span className="flex-1" />
          <LanguageSwitch />
        </header>
      )}
      {children}
    </div>
  )
}
