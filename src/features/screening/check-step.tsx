'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers } from '@/domain/screening'
import { goHere } from '@/offline/go-here'
import { NotKept } from '@/record/not-kept'
import { BackButton } from '@/ui/back-button'
import { Button } from '@/ui/button'
import { PhonePage } from '@/ui/phone-page'
import { addressOf } from './screening-steps'
import type { ScreeningFlow } from './use-screening-flow'

/** All answers once more before they are sent; each can be changed. */
export function CheckStep({ answers, flow }: { answers: ScreeningAnswers; flow: ScreeningFlow }) {
  const words = useTranslations('screening')
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <PhonePage
      bar={<BackButton>{words('phone.back')}</BackButton>}
      foot={
        <>
          <NotKept isMissed={flow.isMissed} />
          <Button variant="main" size="big" busy={flow.isBusy} onClick={() => void flow.send()}>
            {words('phone.send')}
          </Button>
        </>
      }
    >
      <h1 ref={head} tabIndex={-1}>
        {words('phone.check')}
      </h1>
      <p className="soft mb-3">{words('phone.checkAbout')}</p>
      <ul>
        {screeningQuestions.map((question, place) => (
          <li key={question} className="flex items-center gap-3 border-t border-line py-2">
            <p className="fill">
              <span className="small soft block">{words(`ask.${question}.question`)}</span>
              <b>{words(`answers.${answers[question]}`)}</b>
            </p>
            <Button
              size="touch"
              variant="bare"
              aria-label={words('phone.changeName', { question: words(`ask.${question}.question`) })}
              onClick={() => {
                goHere(addressOf({ kind: 'question', at: place + 1, question }))
              }}
            >
              {words('phone.change')}
            </Button>
          </li>
        ))}
      </ul>
    </PhonePage>
  )
}
