'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers } from '@/domain/screening'
import { Button } from '@/ui/button'

/** All nineteen answers before they are kept or signed; each can be changed. What is not "no" stands out by weight. */
export function ScreeningCheck(props: {
  answers: ScreeningAnswers
  takesFocus: boolean
  /** A question to be answered again, from 1. */
  onOpen: (at: number) => void
}) {
  const { answers, takesFocus } = props
  const words = useTranslations('screening')
  const id = useId()
  const head = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (takesFocus) head.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <>
      <p ref={head} id={id} tabIndex={-1} className="mb-2">
        {words('all')}
      </p>
      <ul className="gap-x-8 sm:columns-2" aria-labelledby={id}>
        {screeningQuestions.map((question, place) => (
          <li
            key={question}
            className="flex break-inside-avoid items-center gap-3 border-t border-line py-0.5"
          >
            <span className="fill">{words(`ask.${question}.short`)}</span>
            <span className={answers[question] === 'no' ? 'soft' : 'font-bold'}>
              {words(`answers.${answers[question]}`)}
            </span>
            <Button
              size="small"
              variant="bare"
              aria-label={words('phone.changeName', { question: words(`ask.${question}.short`) })}
              onClick={() => {
                props.onOpen(place + 1)
              }}
            >
              {words('phone.change')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
