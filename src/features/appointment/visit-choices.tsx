'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { DecisionKind } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import { WALK } from '@/domain/walk-item'
import { chosenStep, proposedSteps } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import { useWeekWords } from '@/record/use-week-words'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'

/** What else can be decided, the most cautious first. */
const otherwise = ['hold', 'step-back', 'progress'] as const satisfies readonly DecisionKind[]

/** The minutes that each choice comes to, the proposed one first. */
export function VisitChoices(props: {
  week: WeekProposal
  chosen: DecisionKind | null
  isBusy: boolean
  onPropose: (week: WeekProposal, kind: null) => void
  onOther: (kind: DecisionKind | null) => void
}) {
  const { week, chosen } = props
  const words = useTranslations('weekly')
  const decide = useTranslations('appointment.decide')
  const weekWords = useWeekWords()
  const walk = week.items.find(({ item }) => item === WALK)
  const others =
    walk === undefined
      ? []
      : otherwise.flatMap((kind) => {
          const step = chosenStep(walk, kind, week.decided !== null)
          const isProposed = kind === walk.proposal.decision
          return step instanceof Refusal || isProposed ? [] : [{ kind, step }]
        })
  const reasons = weekWords.reasons(week, WALK).slice(0, 2)
  const exercises = proposedSteps(week).filter(({ item }) => item !== WALK)
  const moving = exercises.filter(({ kind }) => kind !== 'hold')
  const because = [
    ...reasons,
    ...(exercises.length > 0 && moving.length === 0 ? [decide('exercisesHold')] : []),
    ...moving.map((step) => `${weekWords.doing(week, step)}.`),
  ].join(' ')
  return (
    <>
      <Button
        variant="tinted"
        size="touch"
        wide
        busy={props.isBusy}
        onClick={() => {
          props.onPropose(week, null)
        }}
      >
        {weekWords.button(week, proposedSteps(week))}
      </Button>
      <div className="row gap-2" role="group" aria-label={words('otherwise')}>
        {others.map(({ kind, step }) => (
          <Button
            key={kind}
            size="small"
            aria-pressed={chosen === kind}
            onClick={() => {
              props.onOther(chosen === kind ? null : kind)
            }}
          >
            {weekWords.doing(week, step)}
          </Button>
        ))}
      </div>
      <p className="small soft">{because}</p>
    </>
  )
}

/** A reason for whatever is not as proposed, and the click. */
export function VisitOtherwise(props: {
  week: WeekProposal
  kind: DecisionKind
  reason: string
  isBusy: boolean
  onReason: (reason: string) => void
  onSend: () => void
}) {
  const words = useTranslations('appointment.decide')
  const errors = useTranslations('errors')
  const kinds = useTranslations('weekly.kinds')
  const [isLacking, setLacking] = useState(false)
  return (
    <div className="grid gap-2">
      <TextField
        label={words('reason')}
        hint={words('reasonHint')}
        value={props.reason}
        maxLength={500}
        error={isLacking && props.reason.trim().length < 3 ? errors('reason-missing') : null}
        onChange={({ target }) => {
          props.onReason(target.value)
        }}
      />
      <Button
        size="small"
        busy={props.isBusy}
        onClick={() => {
          if (props.reason.trim().length < 3) setLacking(true)
          else props.onSend()
        }}
      >
        {words('send', { what: kinds(props.kind) })}
      </Button>
    </div>
  )
}
