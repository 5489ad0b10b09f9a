'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { PainKeys } from '@/record/pain-keys'
import { PhonePage } from '@/ui/phone-page'
import { QuestionHead } from './question-head'
import { SoFar } from './so-far'
import { StepBar } from './step-bar'
import type { WalkFlow } from './use-walk-flow'

/** Pain before, or worst: eleven keys, none chosen; a press moves on. No guidance here, it would lean on the answer. */
export function PainStep(props: { moment: 'before' | 'worst'; flow: WalkFlow; today: CalendarDay }) {
  const { moment, flow, today } = props
  const words = useTranslations(`logWalk.${moment}`)
  const questionId = useId()
  const given = flow.answers[moment]
  const next = moment === 'before' ? 'worst' : 'gate'
  const soFar = { ...flow.answers, worst: null, ...(moment === 'before' ? { before: null } : {}) }
  return (
    <PhonePage main="ask" bar={<StepBar at={moment === 'before' ? 1 : 2} onBack={flow.back} />}>
      <SoFar answers={soFar} today={today} />
      <QuestionHead id={questionId}>{words('question')}</QuestionHead>
      <p className="soft mb-6">{words('about')}</p>
      <PainKeys
        labelledBy={questionId}
        value={given ?? null}
        skipped={given === null}
        onChoose={(score) => {
          flow.answer({ [moment]: score }, next)
        }}
        onSkip={() => {
          flow.answer({ [moment]: null }, next)
        }}
      />
    </PhonePage>
  )
}
