import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { Brand } from './brand'

export interface TopBarProps {
  brand: string
  homeHref: string
  navLabel: string
  links: readonly { href: string; label: string; current: boolean }[]
  /** Between the links and the end: mark of simulated data, search. */
  middle?: ReactNode
  /** The person: name, menu, sign out. */
  end?: ReactNode
}

export function TopBar({ brand, homeHref, navLabel, links, middle, end }: TopBarProps) {
  return (
    <header className="top-bar">
      <Brand name={brand} href={homeHref} />
      <nav aria-label={navLabel}>
        {links.map((link) => (
          <AppLink key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.label}
          </AppLink>
        ))}
      </nav>
      <span className="fill" />
      {middle}
      {end}
    </header>
  )
}
