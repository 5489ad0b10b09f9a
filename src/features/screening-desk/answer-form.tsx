'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Refusal } from '@/domain/refusal'
import { readAnswers } from '@/domain/screening'
import { nextStep } from '@/domain/screening-step'
import type { GivenAnswers } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { ScreeningFields } from '@/record/screening-fields'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import type { UnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** The questions, answered together with the patient. Nothing is answered beforehand. */
export function AnswerForm(props: {
  patientId: string
  name: string
  draft: UnsentDraft<GivenAnswers>
  onDone: () => void
}) {
  const { patientId, name, draft, onDone } = props
  const words = useTranslations('screeningDesk')
  const screening = useTranslations('screening')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [changed, setChanged] = useState<GivenAnswers | null>(null)
  // One conversation is kept once.
  const [screeningId] = useState(newId)
  const given = changed ?? draft.offered?.value ?? {}
  const keep = useMutation({
    ...trpc.screening.answer.mutationOptions(),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
      onDone()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (keep.isPending) return
    const answers = readAnswers(given)
    if (!(answers instanceof Refusal)) keep.mutate({ patientId, screeningId, answers })
  }
  return (
    <form
      onSubmit={submit}
      className="panel panel-body stack-wide max-w-[60rem]"
      noValidate
      aria-labelledby="ask"
    >
      <h2 id="ask">{screening('allAnswers', { name: isolated(name) })}</h2>
      <ScreeningFields
        given={given}
        onChange={(next) => {
          setChanged(next)
          draft.keep(next)
        }}
      />
      {keep.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(keep.error))}
        </Notice>
      ) : null}
      <div className="row">
        {nextStep(given).kind === 'check' ? (
          <Button type="submit" variant="main" size="mid" busy={keep.isPending}>
            {words('save')}
          </Button>
        ) : null}
        <Button
          size="mid"
          onClick={() => {
            draft.drop()
            onDone()
          }}
        >
          {words('leave')}
        </Button>
      </div>
    </form>
  )
}
