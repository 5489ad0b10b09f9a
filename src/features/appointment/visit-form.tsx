'use client'
import { useIsMutating, useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LONGEST_AGREED, LONGEST_NOTE } from '@/domain/visit'
import type { VisitRange } from '@/domain/visit'
import { momentTyped } from '@/record/moment-typed'
import { VisitWhen } from '@/record/visit-when'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'
import { decidedFirst } from '@/trpc/decided-first'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { VisitByOther } from './visit-by-other'
import type { VisitDraft } from './visit-draft'

/** What an appointment ends with: the next one, what was agreed, the note, and a signature. */
export function VisitForm(props: {
  patientId: string
  timeZone: string
  range: VisitRange
  /** The appointment that was held last. */
  last: string | null
  draft: VisitDraft
  onChange: (change: Partial<VisitDraft>) => void
  onFinished: (visitId: string) => void
}) {
  const { patientId, draft } = props
  const words = useTranslations('appointment.finish')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const [isTried, setTried] = useState(false)
  const onSettled = usePatientChanged(patientId)
  const finish = useMutation({
    ...trpc.visit.finish.mutationOptions(),
    onSuccess: (_, { visitId }) => {
      props.onFinished(visitId)
    },
    onSettled,
  })
  const isKeeping =
    useIsMutating({ mutationKey: trpc.visit.note.mutationKey() }) +
    useIsMutating({ mutationKey: trpc.visit.plan.mutationKey() })
  const isSending = finish.isPending || isKeeping > 0
  // What is being kept stays as it is: a letter more would be part of nothing.
  const onChange = (change: Partial<VisitDraft>) => {
    if (!isSending) props.onChange(change)
  }
  const { at, missing } = momentTyped(draft, props.timeZone)
  const tooLong = (text: string, most: number) =>
    text.trim().length > most ? words('tooLong', { most, length: text.trim().length }) : null
  const [agreedWrong, noteWrong] = [tooLong(draft.agreed, LONGEST_AGREED), tooLong(draft.note, LONGEST_NOTE)]
  const code = finish.error === null ? null : errorCodeOf(finish.error)
  const isWhen = code === 'visit-past' || code === 'visit-too-far'
  const first = decidedFirst(finish.error)
  const note = draft.note.trim()
  const send = () => {
    setTried(true)
    if (missing !== null || agreedWrong !== null || noteWrong !== null) return
    finish.mutate({
      ...{ patientId, visitId: draft.ids.visit, kind: draft.kind, last: draft.last, ...props.range },
      agreed: draft.agreed.trim(),
      note: note === '' ? null : { id: draft.ids.note, text: note },
      next: at === null ? null : { id: draft.ids.next, visitId: draft.ids.next, at, kind: draft.nextKind },
    })
  }
  return (
    <div className="grid gap-2.5">
      <VisitWhen
        label={words('when')}
        when={{ date: draft.date, time: draft.time, kind: draft.nextKind }}
        missing={isTried ? missing : null}
        refused={isWhen ? errors(code) : null}
        onChange={({ kind, ...change }) => {
          if (isWhen) finish.reset()
          onChange(kind === undefined ? change : { ...change, nextKind: kind })
        }}
      />
      <TextField
        label={words('agreed')}
        value={draft.agreed}
        error={isTried ? agreedWrong : null}
        onChange={({ target }) => {
          onChange({ agreed: target.value })
        }}
      />
      <TextArea
        label={words('note')}
        rows={2}
        value={draft.note}
        error={isTried ? noteWrong : null}
        onChange={({ target }) => {
          onChange({ note: target.value })
        }}
      />
      {code === null || isWhen ? null : first === null ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(code)}
        </Notice>
      ) : (
        <VisitByOther
          {...{ patientId, first, draft }}
          next={at}
          onKept={(change) => {
            // Another one is signed from here on, and this one is known.
            props.onChange({ ...change, last: props.last })
          }}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-[min(100%,9.5rem)] flex-1">
          <Button variant="main" size="touch" wide busy={finish.isPending} onClick={send}>
            {words('send')}
          </Button>
        </div>
        <CheckField
          label={words('byTelephone')}
          checked={draft.kind === 'telephone'}
          onChange={({ target }) => {
            onChange({ kind: target.checked ? 'telephone' : 'visit' })
          }}
        />
      </div>
    </div>
  )
}
