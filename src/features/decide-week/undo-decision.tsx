'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { DecisionFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { useFocusKept } from '@/ui/use-focus-kept'
import { minutesAfterUndo, walkStep } from './step-choices'

/** Taking a decision back: first what that will mean, then the click. Nothing is deleted. */
export function UndoDecision(props: {
  patientId: string
  record: RecordFacts
  decision: DecisionFacts
  onDone: () => void
}) {
  const { patientId, record, decision } = props
  const words = useTranslations('decide.undo')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const patientChanged = usePatientChanged(patientId)
  const [asked, setAsked] = useState(false)
  const place = useFocusKept<HTMLDivElement>()
  const undo = useMutation({
    ...trpc.programme.undo.mutationOptions(),
    onSuccess: props.onDone,
    onSettled: patientChanged,
  })
  if (!asked) {
    return (
      <div {...place}>
        <Button
          size="small"
          icon="undo"
          onClick={() => {
            setAsked(true)
          }}
        >
          {words('ask')}
        </Button>
      </div>
    )
  }
  const minutes = minutesAfterUndo(record, decision)
  const isInForce = decision.fromDay <= record.today
  return (
    <div {...place} className="stack" role="group" aria-label={words('ask')}>
      <p className="small" role="status">
        {minutes === null
          ? words('nothing')
          : walkStep(decision) === null
            ? words('exercise')
            : words(isInForce ? 'inForce' : 'pending', { minutes })}
      </p>
      {undo.isError ? (
        <p className="small" role="alert">
          {errors(errorCodeOf(undo.error))}
        </p>
      ) : null}
      <div className="row">
        <Button
          size="small"
          variant="lead"
          busy={undo.isPending}
          onClick={() => {
            undo.mutate({ patientId, decisionId: decision.id })
          }}
        >
          {words('do')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsked(false)
          }}
        >
          {words('keep')}
        </Button>
      </div>
    </div>
  )
}
