'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { ScreeningAnswer } from '@/domain/safety'
import { answerKinds, screeningQuestions } from '@/domain/screening'
import type { ScreeningQuestion } from '@/domain/screening'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { RungCount } from '@/ui/rung-count'

/** One question of the screening with its three answers: one press, or the letter, answers and goes on. */
export function ScreeningField(props: {
  question: ScreeningQuestion
  /** From 1. */
  at: number
  value: ScreeningAnswer | null
  error: string | null
  /** It comes after another one: the keyboard goes on with it. */
  takesFocus: boolean
  onAnswer: (answer: ScreeningAnswer) => void
  /** Null at the first. */
  onBack: (() => void) | null
}) {
  const { question, at, value, error, takesFocus, onBack } = props
  const words = useTranslations('screening')
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) group.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const of = screeningQuestions.length
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const kind = answerKinds.find((one) => words(`letters.${one}`) === event.key.toLowerCase())
    if (kind === undefined && (event.key !== 'Backspace' || onBack === null)) return
    event.preventDefault()
    if (kind === undefined) onBack?.()
    else props.onAnswer(kind)
  }
  return (
    <div
      ref={group}
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={`${id}-ask`}
      aria-describedby={error === null ? `${id}-about` : `${id}-about ${id}-error`}
      aria-invalid={error === null ? undefined : true}
      onKeyDown={byKey}
      className="stack border-t border-line py-4"
    >
      <RungCount at={at} of={of} words={words('phone.counter', { at, of })} />
      <div className="min-h-20">
        <p id={`${id}-ask`}>
          <b className="text-lg">{words(`ask.${question}.question`)}</b>
        </p>
        <p id={`${id}-about`} className="soft">
          {words(`ask.${question}.about`)}
        </p>
        {error === null ? null : (
          <p id={`${id}-error`} className="field-error">
            <Icon name="alert" small />
            <span>{error}</span>
          </p>
        )}
      </div>
      <div className="row">
        {answerKinds.map((kind) => (
          <Button
            key={kind}
            size="mid"
            className="min-w-28"
            role="radio"
            aria-checked={value === kind}
            onClick={({ detail }) => {
              // The second press of a double one was not meant for the next question, whose answers lie here too.
              if (detail < 2) props.onAnswer(kind)
            }}
          >
            {value === kind ? <Icon name="check" small /> : null}
            {words(`answers.${kind}`)}
          </Button>
        ))}
        {onBack === null ? null : (
          <Button size="mid" variant="quiet" icon="back" onClick={onBack}>
            {words('phone.back')}
          </Button>
        )}
      </div>
    </div>
  )
}
