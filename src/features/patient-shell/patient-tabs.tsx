'use client'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { TabBar } from '@/ui/tab-bar'

const tabs = [
  { screen: 'today', href: '/today', icon: 'today' },
  { screen: 'progress', href: '/progress', icon: 'progress' },
  { screen: 'me', href: '/me', icon: 'me' },
] as const

/** The three places one looks at. Where something is answered, nothing stands below the answers. */
export function PatientTabs({ screen, isOpen }: { screen: string; isOpen: boolean }) {
  if (screen === 'entries') return isOpen ? <EntriesTabs /> : null
  return tabs.some((tab) => tab.screen === screen) ? <Tabs screen={screen} /> : null
}

/** Below lists and days; not below an entry that is being mended. */
function EntriesTabs() {
  const params = useSearchParams()
  return params.has('correct') || params.has('take-back') ? null : <Tabs screen="entries" />
}

function Tabs({ screen }: { screen: string }) {
  const words = useTranslations('shell.tabs')
  return (
    <div className="contents [&>nav]:mx-auto [&>nav]:w-full [&>nav]:max-w-[30rem]">
      <TabBar
        label={words('label')}
        tabs={tabs.map((tab) => ({ ...tab, label: words(tab.screen), current: tab.screen === screen }))}
      />
    </div>
  )
}
