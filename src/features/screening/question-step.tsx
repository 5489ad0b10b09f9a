'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { answerKinds, screeningQuestions } from '@/domain/screening'
import type { ScreeningQuestion } from '@/domain/screening'
import { goHere } from '@/offline/go-here'
import { gateListens } from '@/record/gate-guard'
import { Button } from '@/ui/button'
import { PhonePage } from '@/ui/phone-page'
import { RungCount } from '@/ui/rung-count'
import { useAskedHeading } from '@/ui/use-asked-heading'
import type { ScreeningFlow } from './use-screening-flow'

/** One question on a screen of its own. Its answers lie where those of the last one did: a second touch meant for that
 * one must not answer this, so that touches are not taken at first. */
export function QuestionStep(props: { at: number; question: ScreeningQuestion; flow: ScreeningFlow }) {
  const { at, question, flow } = props
  const words = useTranslations('screening')
  const headingId = useAskedHeading()
  const shownAt = useRef<number | null>(null)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  const of = screeningQuestions.length
  const back = () => {
    if (at === 1) goHere('/today')
    else window.history.back()
  }
  return (
    <PhonePage
      main="ask"
      bar={
        <>
          <Button variant="quiet" size="touch" icon={at === 1 ? 'close' : 'back'} onClick={back}>
            {words(at === 1 ? 'phone.close' : 'phone.back')}
          </Button>
          <RungCount at={at} of={of} words={words('phone.counter', { at, of })} />
        </>
      }
    >
      <h1 id={headingId} tabIndex={-1}>
        {words(`ask.${question}.question`)}
      </h1>
      <p className="soft">{words(`ask.${question}.about`)}</p>
      <div className="grid gap-2.5 pt-5" role="group" aria-labelledby={headingId}>
        {answerKinds.map((kind) => (
          <Button
            key={kind}
            size="big"
            aria-pressed={flow.given[question] === kind}
            onClick={() => {
              if (gateListens(shownAt.current, performance.now())) flow.answer(at, question, kind)
            }}
          >
            {words(`answers.${kind}`)}
          </Button>
        ))}
      </div>
    </PhonePage>
  )
}
