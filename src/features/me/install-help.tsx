'use client'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { install, installWay, onInstallWay } from '@/offline/install-here'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

const steps = {
  iphone: ['iphone.one', 'iphone.two', 'iphone.three', 'iphone.four'],
  android: ['android.one', 'android.two'],
} as const

/** How Pacewell comes onto the home screen of this very phone, in words. */
export function InstallHelp() {
  const words = useTranslations('me.install')
  const way = useSyncExternalStore(onInstallWay, installWay, () => 'elsewhere' as const)
  if (way === 'installed') return null
  return (
    <section className="stack mt-6" aria-labelledby="install">
      <h2 id="install">{words('title')}</h2>
      {way === 'not-encrypted' ? (
        <Notice icon="alert" tone="amber">
          <b>{words('plainTitle')}</b> {words('plain')}
        </Notice>
      ) : (
        <p>{words('why')}</p>
      )}
      {way === 'button' ? (
        <Button size="mid" onClick={() => void install()}>
          {words('button')}
        </Button>
      ) : null}
      {way === 'iphone' || way === 'android' ? (
        <ol className="list-decimal pl-6 [&>li]:mb-1">
          {steps[way].map((step) => (
            <li key={step}>{words(step)}</li>
          ))}
        </ol>
      ) : null}
      {way === 'elsewhere' ? <p className="soft">{words('elsewhere')}</p> : null}
    </section>
  )
}
