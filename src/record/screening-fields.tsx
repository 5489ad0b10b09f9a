'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { answerKinds, screeningQuestions } from '@/domain/screening'
import type { GivenAnswers, ScreeningQuestion } from '@/domain/screening'
import { ScreeningField } from './screening-field'

/** The screening as one page of radio groups, for a clinician who reads it out. No answer is set beforehand. */
export function ScreeningFields(props: {
  given: GivenAnswers
  onChange: (given: GivenAnswers) => void
  /** The sentence at a question; null while nothing is wrong with it. */
  errorAt: (question: ScreeningQuestion) => string | null
}) {
  const { given, onChange, errorAt } = props
  const words = useTranslations('screening')
  const list = useRef<HTMLDivElement>(null)
  const left = screeningQuestions.filter((question) => given[question] === undefined).length
  /** On to the question that follows, once a letter has answered this one. */
  const goOn = (from: ScreeningQuestion) => {
    const next = screeningQuestions[screeningQuestions.indexOf(from) + 1]
    list.current?.querySelector<HTMLElement>(`[data-question="${next ?? ''}"] input`)?.focus()
  }
  const answerByKey = (question: ScreeningQuestion) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const kind = answerKinds.find((one) => words(`letters.${one}`) === event.key.toLowerCase())
    if (kind === undefined) return
    event.preventDefault()
    onChange({ ...given, [question]: kind })
    goOn(question)
  }
  return (
    <div ref={list}>
      <p className="small soft mb-2">{words('keys')}</p>
      {screeningQuestions.map((question, place) => (
        <ScreeningField
          key={question}
          question={question}
          number={place + 1}
          value={given[question] ?? null}
          error={errorAt(question)}
          onKeyDown={answerByKey(question)}
          onChange={(answer) => {
            onChange({ ...given, [question]: answer })
          }}
        />
      ))}
      <p className="small soft mt-2" role="status">
        {words('left', { count: left })}
      </p>
    </div>
  )
}
