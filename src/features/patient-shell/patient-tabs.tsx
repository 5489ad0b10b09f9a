'use client'
import { useTranslations } from 'next-intl'
import { TabBar } from '@/ui/tab-bar'

const tabs = [
  { screen: 'today', href: '/today', icon: 'today' },
  { screen: 'progress', href: '/progress', icon: 'progress' },
  { screen: 'learn', href: '/learn', icon: 'learn' },
  { screen: 'me', href: '/me', icon: 'me' },
] as const

/** The four places one looks at. Where something is answered or mended, nothing stands below it. */
export function PatientTabs({ screen }: { screen: string }) {
  const words = useTranslations('shell.tabs')
  if (!tabs.some((tab) => tab.screen === screen)) return null
  return (
    <div className="contents [&>nav]:mx-auto [&>nav]:w-full [&>nav]:max-w-[30rem]">
      <TabBar
        label={words('label')}
        tabs={tabs.map((tab) => ({ ...tab, label: words(tab.screen), current: tab.screen === screen }))}
      />
    </div>
  )
}
