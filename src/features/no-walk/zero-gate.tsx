'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { Button } from '@/ui/button'
import { PhonePage } from '@/ui/phone-page'

/** The gate after "pain" or "feeling unwell". */
export function ZeroGate(props: { onStop: () => Promise<void>; onClear: () => Promise<void> }) {
  const words = useTranslations('noWalk')
  const headingId = useId()
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    document.getElementById(headingId)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [headingId])
  const after = (answer: () => Promise<void>) => () => {
    setBusy(true)
    void answer().finally(() => {
      setBusy(false)
    })
  }
  return (
    <PhonePage
      main="ask-top"
      bar={
        <Button
          variant="quiet"
          size="touch"
          icon="back"
          onClick={() => {
            window.history.back()
          }}
        >
          {words('back')}
        </Button>
      }
    >
      <GateQuestion headingId={headingId} />
      <div className="mt-auto grid gap-2.5 pt-5">
        <GateAnswers saves busy={isBusy} onStop={after(props.onStop)} onClear={after(props.onClear)} />
      </div>
    </PhonePage>
  )
}
