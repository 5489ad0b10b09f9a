import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch'

/** Around every page that stands before sign-in: the choice of language, since nobody is known yet. */
export function EntryFrame({ children }: { children: ReactNode }) {
  return (
    <div className="desk relative">
      <header className="absolute right-5 top-2.5 z-10">
        <LanguageSwitch />
      </header>
      {children}
    </div>
  )
}
