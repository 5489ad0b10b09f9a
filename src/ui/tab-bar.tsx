import { AppLink } from './app-link'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface Tab {
  href: string
  label: string
  icon: IconName
  current: boolean
}

/** The places of the phone, in its foot. */
export function TabBar({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          <Icon name={tab.icon} />
          {tab.label}
        </AppLink>
      ))}
    </nav>
  )
}
