'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { proposedKinds } from '@/domain/week-choice'
import { WALK } from '@/domain/walk-item'
import { proposedSteps } from '@/domain/week-decision'
import { useDates } from '@/messages/use-dates'
import { useWeekWords, walkMinutes } from '@/record/use-week-words'
import type { RouterOutputs } from '@/trpc/api'
import { decidedFirst } from '@/trpc/decided-first'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { classList } from '@/ui/class-list'
import { useRowAct } from './row-act'
import { useNoteChange } from './use-note-change'

export type WaitingWeek = RouterOutputs['caseload']['open']['weeks'][number]

/** Decides a patient's week as proposed, with one click; the same button takes it back, so that it keeps its place and
 * the focus. Not `isMain` where something else is done first. */
export function CaseWeek(props: { waiting: WaitingWeek; name: string; isMain: boolean }) {
  const { waiting, name, isMain } = props
  const { patientId, week } = waiting
  const words = useTranslations('weekly.row')
  const errors = useTranslations('errors')
  const dates = useDates()
  const weekWords = useWeekWords()
  const trpc = useTRPC()
  const noteChange = useNoteChange(patientId)
  const [decided, setDecided] = useRowAct<string>(patientId, week.weekStart)
  const decide = useMutation({
    ...trpc.programme.decideWeek.mutationOptions(),
    onSuccess: (_, { decisionId }) => {
      setDecided(decisionId)
    },
    onSettled: noteChange,
  })
  const undo = useMutation({
    ...trpc.programme.undo.mutationOptions(),
    onSuccess: () => {
      setDecided(null)
    },
    onSettled: noteChange,
  })
  const what = weekWords.button(week, proposedSteps(week))
  const label = decided === null ? what : words('undo')
  const error = decide.error ?? undo.error
  const first = decidedFirst(error)
  const trouble = () =>
    first === null
      ? errors(errorCodeOf(error))
      : words('first', { by: first.by, at: dates.moment(first.at, 'brief') })
  const walk = proposedSteps(week).find(({ item, kind }) => item === WALK && kind !== 'suspend')
  const done =
    walk === undefined ? words('decided') : words('decidedWalk', { minutes: walkMinutes(week, walk).to })
  return (
    <div className={classList(decided !== null && 'row gap-2')}>
      <Button
        variant={decided !== null ? 'plain' : isMain ? 'tinted' : 'bare'}
        size={isMain ? undefined : 'small'}
        icon={decided === null ? undefined : 'undo'}
        wide={decided === null}
        className="@min-[64rem]:px-2"
        data-act={decided === null ? 'decide' : 'undo'}
        data-order={decided?.order}
        aria-label={words('forName', { what: label, name })}
        busy={decide.isPending || undo.isPending}
        onClick={() => {
          decide.reset()
          undo.reset()
          if (decided !== null) undo.mutate({ patientId, decisionId: decided.done })
          else {
            decide.mutate({
              patientId,
              decisionId: newId(),
              weekStart: week.weekStart,
              seen: proposedKinds(week),
              instead: week.decided?.id ?? null,
              chosen: null,
              reason: null,
            })
          }
        }}
      >
        {label}
      </Button>
      <span role="status" className="tiny soft">
        {error === null ? (decided === null ? '' : done) : trouble()}
      </span>
    </div>
  )
}
