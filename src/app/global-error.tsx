'use client'
import { useSyncExternalStore } from 'react'
import { BrokenScreen } from '@/features/fault/broken-screen'
import { chooseLanguage } from '@/messages/choose-language'
import './globals.css'

const never = () => () => undefined
const here = () =>
  chooseLanguage(
    /(?:^|; )(?:desk|phone)-language=(\w+)/.exec(document.cookie)?.[1],
    navigator.languages.join(','),
  )

/** When even the layout of a page failed. Nothing of it can be relied on, its language included. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const language = useSyncExternalStore(never, here, () => 'en' as const)
  return (
    <html lang={language}>
      <body>
        <BrokenScreen language={language} error={error} onRetry={retry} />
      </body>
    </html>
  )
}
