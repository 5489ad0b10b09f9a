'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { answerable, reasonMark } from '@/domain/attention-answer'
import type { StandingReason } from '@/domain/attention-shape'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import type { CaseFacts } from './case-facts'
import { useRowAct } from './row-act'
import { useNoteChange } from './use-note-change'

/** The reason that a word answers, if one is what a row is about: the most urgent that calls. */
export function reasonToAnswer({ reasons }: CaseFacts): StandingReason | null {
  const first = reasons.find(({ answered }) => answered === null)
  return first === undefined || answerable(first) === null ? null : first
}

/** Says that somebody has seen to it, so that the reason calls no more until something is new; the same button takes it
 * back. */
export function CaseAnswer({ row, reason }: { row: CaseFacts; reason: StandingReason }) {
  const { patientId, name } = row
  const words = useTranslations('caseload.answer')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const noteChange = useNoteChange(patientId)
  const [given, setGiven] = useRowAct<string>(patientId, `${reason.reason} ${reason.since}`)
  const answer = useMutation({
    ...trpc.patient.answerReason.mutationOptions(),
    onSuccess: (_, { answerId }) => {
      setGiven(answerId)
    },
    onSettled: noteChange,
  })
  const undo = useMutation({
    ...trpc.patient.takeBackAnswer.mutationOptions(),
    onSuccess: () => {
      setGiven(null)
    },
    onSettled: noteChange,
  })
  const error = answer.error ?? undo.error
  const own = answerable(reason)
  if (own === null) return null
  return (
    <>
      <Button
        variant="bare"
        size="small"
        className="px-1.5"
        icon={given === null ? 'check' : 'undo'}
        data-act={given === null ? undefined : 'undo'}
        data-order={given?.order}
        busy={answer.isPending || undo.isPending}
        aria-label={words(given === null ? 'giveFor' : 'backFor', { name })}
        title={given === null ? words('what') : undefined}
        onClick={() => {
          answer.reset()
          undo.reset()
          if (given !== null) undo.mutate({ patientId, answerId: given.done })
          else answer.mutate({ patientId, answerId: newId(), reason: own, seen: reasonMark(reason) })
        }}
      >
        {words(given === null ? 'give' : 'back')}
      </Button>
      <span role="status" className="tiny soft">
        {error === null ? (given === null ? '' : words('given')) : errors(errorCodeOf(error))}
      </span>
    </>
  )
}
