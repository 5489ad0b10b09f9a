'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ScreeningAnswer } from '@/domain/safety'
import { screeningQuestions } from '@/domain/screening'
import { nextStep, stepAt } from '@/domain/screening-step'
import type { GivenAnswers, ScreeningQuestion } from '@/domain/screening'
import { ScreeningCheck } from './screening-check'
import { ScreeningField } from './screening-field'

/** The screening, one question at a time, for a clinician who reads it out; then all answers to be looked at. No answer is
 * set beforehand. */
export function ScreeningFields(props: {
  given: GivenAnswers
  onChange: (given: GivenAnswers) => void
  /** The sentence at a question; null while nothing is wrong with it. */
  errorAt?: (question: ScreeningQuestion) => string | null
}) {
  const { given, onChange } = props
  const errorAt = (question: ScreeningQuestion) => props.errorAt?.(question) ?? null
  const words = useTranslations('screening')
  /** Where somebody went by themselves, from 1; null follows what is open. */
  const [wished, setWished] = useState<number | null>(null)
  /** Whoever opened it, or goes on in it, goes on by keyboard too; what an earlier visit left takes nothing away. */
  const [hasMoved, setMoved] = useState(Object.keys(given).length === 0)
  const wrong = screeningQuestions.findIndex((question) => errorAt(question) !== null)
  // No question stands at 0.
  const step = stepAt(wished ?? wrong + 1, given)
  const goTo = (place: number | null) => {
    setWished(place)
    setMoved(true)
  }
  if (step.kind === 'check')
    return <ScreeningCheck answers={step.answers} takesFocus={hasMoved} onOpen={goTo} />
  const { at, question } = step
  const answer = (said: ScreeningAnswer) => {
    const next = { ...given, [question]: said }
    onChange(next)
    goTo(nextStep(next).kind === 'check' || at === screeningQuestions.length ? null : at + 1)
  }
  return (
    <>
      <p className="small soft mb-2">{words('keys')}</p>
      <ScreeningField
        key={question}
        question={question}
        at={at}
        value={given[question] ?? null}
        error={errorAt(question)}
        takesFocus={hasMoved}
        onAnswer={answer}
        onBack={
          at === 1
            ? null
            : () => {
                goTo(at - 1)
              }
        }
      />
    </>
  )
}
