'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId } from 'react'
import { PainKeys } from '@/record/pain-keys'
import { BackButton } from '@/ui/back-button'
import { PhonePage } from '@/ui/phone-page'
import { RungCount } from '@/ui/rung-count'
import type { ExerciseFlow } from './use-exercise-flow'

/** How hard it was, or the pain with it: eleven keys, none chosen, each question may be skipped. */
export function ScoreStep({ of, flow }: { of: 'effort' | 'pain'; flow: ExerciseFlow }) {
  const words = useTranslations('exercise')
  const questionId = useId()
  useEffect(() => {
    document.getElementById(questionId)?.focus({ preventScroll: true })
  }, [questionId])
  const given = flow[of]
  const answer = of === 'effort' ? flow.answerEffort : flow.answerPain
  const at = of === 'effort' ? 1 : 2
  return (
    <PhonePage
      main="ask"
      bar={
        <>
          <BackButton>{words('back')}</BackButton>
          <RungCount at={at} of={2} words={words('question', { at, of: 2 })} />
        </>
      }
    >
      <h1 id={questionId} tabIndex={-1}>
        {words(`${of}.question`)}
      </h1>
      <p className="soft mb-6">{words(`${of}.about`)}</p>
      <PainKeys
        of={of}
        labelledBy={questionId}
        value={given ?? null}
        skipped={given === null}
        onChoose={answer}
        onSkip={() => {
          answer(null)
        }}
      />
    </PhonePage>
  )
}
