'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { gateItems, type GateItem } from '@/domain/safety'
import { Button } from '@/ui/button'
import { gateListens } from './gate-guard'

/** The five items as they are read out. */
export function GateList() {
  const t = useTranslations('record.gate')
  return (
    <ul className="gate-list">
      {gateItems.map((item) => (
        <li key={item}>{t(item)}</li>
      ))}
    </ul>
  )
}

/** Heading, reason and items: the upper part of the gate's screen. */
export function GateQuestion({ headingId }: { headingId: string }) {
  const t = useTranslations('record.gate')
  return (
    <>
      <h1 id={headingId} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className="soft">{t('why')}</p>
      <GateList />
    </>
  )
}

/** The two answers. They look ready at once, but a touch in their first 600 ms is not taken for an answer. While
 * "none of these" is being saved the stop can still be said; it is said once. */
export function GateAnswers(props: {
  saves: boolean
  busy?: boolean
  onStop: () => void
  onClear: () => void
}) {
  const { saves, busy = false, onStop, onClear } = props
  const t = useTranslations('record.gate')
  const shownAt = useRef<number | null>(null)
  const isStopped = useRef(false)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  const answer = (then: () => void) => () => {
    if (gateListens(shownAt.current, performance.now())) then()
  }
  const stop = () => {
    if (isStopped.current) return
    isStopped.current = true
    onStop()
  }
  return (
    <>
      <Button variant="stop" size="big" onClick={answer(stop)} data-gate="stop">
        {t('stop')}
      </Button>
      <Button variant="main" size="big" busy={busy} onClick={answer(onClear)} data-gate="clear">
        {saves ? t('clear-save') : t('clear')}
      </Button>
    </>
  )
}

/** "Which one?": the same items as buttons, for the stop screen. */
export function GateItemKeys(props: {
  label: string
  value: GateItem | null
  onChoose: (item: GateItem) => void
}) {
  const t = useTranslations('record.gate')
  return (
    <div className="stack" role="group" aria-label={props.label}>
      {gateItems.map((item) => (
        <Button
          key={item}
          size="touch"
          wide
          className="btn-words"
          aria-pressed={props.value === item}
          onClick={() => {
            props.onChoose(item)
          }}
        >
          {t(item)}
        </Button>
      ))}
    </div>
  )
}
