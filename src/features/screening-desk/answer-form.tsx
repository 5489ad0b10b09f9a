'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Refusal } from '@/domain/refusal'
import { readAnswers, screeningQuestions } from '@/domain/screening'
import type { GivenAnswers, ScreeningQuestion } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { ScreeningFields } from '@/record/screening-fields'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

const isGiven = (value: unknown): value is GivenAnswers => typeof value === 'object' && value !== null

/** The questions, answered together with the patient. Nothing is answered beforehand. */
export function AnswerForm(props: { patientId: string; name: string; onDone: () => void }) {
  const { patientId, name, onDone } = props
  const words = useTranslations('screeningDesk')
  const screening = useTranslations('screening')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`screening.${patientId}`, isGiven)
  const [changed, setChanged] = useState<GivenAnswers | null>(null)
  const [open, setOpen] = useState<readonly ScreeningQuestion[]>([])
  // One conversation is kept once.
  const [screeningId] = useState(newId)
  const focus = useInvalidFocus(open)
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
    setOpen(screeningQuestions.filter((question) => given[question] === undefined))
    const answers = readAnswers(given)
    if (!(answers instanceof Refusal)) keep.mutate({ patientId, screeningId, answers })
  }
  return (
    <form
      ref={focus}
      onSubmit={submit}
      className="panel panel-body stack-wide max-w-[60rem]"
      noValidate
      aria-labelledby="ask"
    >
      <h2 id="ask">{screening('allAnswers', { name: isolated(name) })}</h2>
      <ScreeningFields
        given={given}
        errorAt={(question) =>
          open.includes(question) && given[question] === undefined ? errors('screening-incomplete') : null
        }
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
        <Button type="submit" variant="main" size="mid" busy={keep.isPending}>
          {words('save')}
        </Button>
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
