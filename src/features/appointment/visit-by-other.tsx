'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { Instant } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { VisitDraft } from './visit-draft'

/** A colleague signed the same appointment first: who and when, and the way on for what is typed here, which is a note of its
 * own and a next appointment. */
export function VisitByOther(props: {
  patientId: string
  first: { by: string; at: string }
  draft: VisitDraft
  /** The next appointment that is typed. */
  next: Instant | null
  onKept: (change: Partial<VisitDraft>) => void
}) {
  const { patientId, first, draft, next } = props
  const words = useTranslations('appointment')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const dates = useDates()
  const onSettled = usePatientChanged(patientId)
  const note = useMutation({
    ...trpc.visit.note.mutationOptions(),
    onSuccess: () => {
      // What is written from here on is of another appointment.
      props.onKept({ agreed: '', note: '', ids: { ...draft.ids, visit: newId(), note: newId() } })
    },
    onSettled,
  })
  const plan = useMutation({
    ...trpc.visit.plan.mutationOptions(),
    onSuccess: () => {
      props.onKept({ date: '', time: '', ids: { ...draft.ids, visit: newId(), next: newId() } })
    },
    onSettled,
  })
  const agreed = draft.agreed.trim()
  const text = [agreed === '' ? '' : `${words('held.agreed')}: ${agreed}`, draft.note.trim()]
    .filter((one) => one !== '')
    .join('\n')
  const { ids, nextKind } = draft
  const keepNext = () => {
    if (next !== null)
      plan.mutate({
        ...{ patientId, id: ids.next, visitId: ids.next, at: next, kind: nextKind },
        ...{ state: 'planned', seen: null },
      })
  }
  const keep = () => {
    if (text === '') keepNext()
    else
      note.mutate({ patientId, id: ids.note, noteId: ids.note, text, signed: true }, { onSuccess: keepNext })
  }
  const what = whatIs(text !== '', next !== null)
  const kept = whatIs(note.isSuccess, plan.isSuccess)
  const error = note.error ?? plan.error
  const isPending = note.isPending || plan.isPending
  return (
    <Notice icon="alert" tone="amber" role="alert">
      {kept === null
        ? words('finish.byOther', { by: first.by, at: dates.moment(first.at, 'brief') })
        : words('finish.kept', { kept })}
      {error === null ? null : <p>{errors(errorCodeOf(error))}</p>}
      {what === null || (kept !== null && error === null && !isPending) ? null : (
        <Button size="small" busy={isPending} onClick={keep}>
          {words('finish.keep', { what })}
        </Button>
      )}
    </Notice>
  )
}

const whatIs = (note: boolean, next: boolean) => (note ? (next ? 'both' : 'note') : next ? 'next' : null)
