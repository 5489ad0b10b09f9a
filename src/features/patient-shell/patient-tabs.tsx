'use client'
import { useTranslations } from 'next-intl'
import type { OpenPhone } from '@/offline/phone-view'
import { TabBar } from '@/ui/tab-bar'
import { UnsentLine } from './unsent-line'

const tabs = [
  { screen: 'today', href: '/today', icon: 'today' },
  { screen: 'progress', href: '/progress', icon: 'progress' },
  { screen: 'learn', href: '/learn', icon: 'learn' },
  { screen: 'me', href: '/me', icon: 'me' },
] as const

/** The places one looks at, and above them what has not reached the clinic. Where something is answered or mended,
 * nothing stands below it. A helper logs, and has no picture to look at. */
export function PatientTabs({ screen, open }: { screen: string; open: OpenPhone | null }) {
  const words = useTranslations('shell.tabs')
  const isHelper = (open?.kept?.opened.helper ?? null) !== null
  const theirs = tabs.filter((tab) => !isHelper || tab.screen !== 'progress')
  if (!tabs.some((tab) => tab.screen === screen)) return null
  return (
    <div className="foot">
      {open === null ? null : <UnsentLine open={open} />}
      <TabBar
        label={words('label')}
        tabs={theirs.map((tab) => ({ ...tab, label: words(tab.screen), current: tab.screen === screen }))}
      />
    </div>
  )
}
