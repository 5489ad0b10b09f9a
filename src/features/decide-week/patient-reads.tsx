'use client'
import { useTranslations } from 'next-intl'
import type { Language } from '@/domain/person'
import { WALK } from '@/domain/exercise-item'
import type { DecisionStep } from '@/domain/programme'
import type { WeekProposal } from '@/domain/week-decision'
import { isolated } from '@/messages/isolated'
import { Words } from '@/messages/words'
import { useWhyWords } from '@/record/use-why-words'
import { walkMinutes } from '@/record/use-week-words'

/** What the patient will read about it, in the patient's language. */
export function PatientReads(props: {
  name: string
  language: Language
  messages: Record<string, unknown>
  week: WeekProposal
  steps: readonly DecisionStep[]
  /** Written by the clinician, where the proposal is not followed. */
  reason: string | null
}) {
  const words = useTranslations('weekly')
  const step = props.steps.find(({ item }) => item === WALK)
  if (step === undefined) return null
  return (
    <div>
      <p className="tiny soft">{words('willRead', { name: isolated(props.name) })}</p>
      <Words language={props.language} messages={props.messages}>
        <Sentence week={props.week} step={step} reason={props.reason} language={props.language} />
      </Words>
    </div>
  )
}

function Sentence(props: {
  week: WeekProposal
  step: DecisionStep
  reason: string | null
  language: Language
}) {
  const { week, step, reason } = props
  const change = useTranslations('today.change')
  const why = useWhyWords()
  const { from, to } = walkMinutes(week, step)
  const about = reason ?? (step.proposal && step.figures ? why(step.proposal, step.figures) : '')
  return (
    <p className="small" lang={props.language}>
      “{change(step.kind, { before: from, after: to })}. {about}”
    </p>
  )
}
