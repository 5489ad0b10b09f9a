'use client'
import { useEffect } from 'react'
import type { Language } from '@/domain/person'
import { faultWords } from '@/messages/fault-words'
import { FaultPage } from './fault-page'
import { isHealthy } from './is-healthy'
import { PlainLink } from './plain-link'

const EVERY_MS = 4000

/** The database is away: the page asks every few seconds, and draws itself anew once it is back. */
export function GoneScreen({ language }: { language: Language }) {
  const words = faultWords(language)
  useEffect(() => {
    const asking = setInterval(() => {
      void isHealthy().then((healthy) => {
        if (healthy) window.location.reload()
      })
    }, EVERY_MS)
    return () => {
      clearInterval(asking)
    }
  }, [])
  return (
    <FaultPage brand={words.brand} title={words.goneTitle} about={words.goneAbout}>
      <p>
        {/* A plain reload of this very address, with or without scripts. */}
        <PlainLink href="">{words.again}</PlainLink>
      </p>
    </FaultPage>
  )
}
