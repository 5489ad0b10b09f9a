'use client'
import { useEffect, useState } from 'react'
import type { Language } from '@/domain/person'
import { faultWords } from '@/messages/fault-words'
import { buttonClass } from '@/ui/button-look'
import { FaultPage } from './fault-page'
import { GoneScreen } from './gone-screen'
import { isHealthy } from './is-healthy'
import { PlainLink } from './plain-link'

/**
 * A page that could not be drawn: a fault of ours, or the database is away.
 * @param error what Next's boundary caught; its digest leads to the log
 */
export function BrokenScreen(props: { language: Language; error: unknown; onRetry: () => void }) {
  const words = faultWords(props.language)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    void isHealthy().then((healthy) => {
      setGone(!healthy)
    })
  }, [])
  if (gone) return <GoneScreen language={props.language} />
  const reference = digestOf(props.error)
  return (
    <FaultPage brand={words.brand} title={words.brokenTitle} about={words.brokenAbout}>
      {reference === null ? null : (
        <p className="small soft">
          {words.reference} <b className="tab-nums select-all">{reference}</b>
        </p>
      )}
      <p className="row">
        <button
          type="button"
          className={buttonClass({ variant: 'main', size: 'mid' })}
          onClick={props.onRetry}
        >
          {words.again}
        </button>
        <PlainLink href="/">{words.home}</PlainLink>
      </p>
    </FaultPage>
  )
}

function digestOf(error: unknown): string | null {
  const digest: unknown =
    typeof error === 'object' && error !== null && 'digest' in error ? error.digest : null
  return typeof digest === 'string' && digest !== '' ? digest : null
}
