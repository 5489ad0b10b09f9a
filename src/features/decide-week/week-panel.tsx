'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import * as z from 'zod/mini'
import { Refusal } from '@/domain/refusal'
import { areSameKinds, proposedKinds, weekChoiceSchema } from '@/domain/week-choice'
import type { ItemKind } from '@/domain/week-choice'
import { chosenStep, proposedSteps } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import { WALK } from '@/domain/walk-item'
import { useDates } from '@/messages/use-dates'
import { useWeekWords, walkMinutes } from '@/record/use-week-words'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'
import { errorCodeOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { FromTo } from './from-to'
import { PatientReads } from './patient-reads'
import type { Reader } from './patient-reads'
import { RailHeading } from './rail-heading'
import { toldOfWeek } from './told'
import { WeekExercises } from './week-exercises'
import { WeekOtherwise } from './week-otherwise'
import { WeekReasons } from './week-reasons'

const draftSchema = z.object({
  weekStart: weekChoiceSchema.shape.weekStart,
  kinds: weekChoiceSchema.shape.seen,
  reason: z.string(),
})
type Draft = z.infer<typeof draftSchema>
const isDraft = (value: unknown): value is Draft => draftSchema.safeParse(value).success
const SHORTEST_REASON = 3

/** The week that waits first: proposal, figures and reasons, decided with one click or otherwise with a reason. */
export function WeekPanel(props: {
  patientId: string
  reader: Reader
  week: WeekProposal
  /** How many weeks wait, this one included. */
  waiting: number
  takesFocus: boolean
  onDone: () => void
  /** What is typed, and what the server has against it: a colleague may take the week, and this panel with it. */
  onTyped: (reason: string, error: unknown) => void
}) {
  const { patientId, week } = props
  const words = useTranslations('weekly')
  const errors = useTranslations('errors')
  const dates = useDates()
  const weekWords = useWeekWords()
  const trpc = useTRPC()
  const patientChanged = usePatientChanged(patientId)
  const draft = useUnsentDraft(`week.${patientId}`, isDraft)
  const [typed, setTyped] = useState<Draft | null>(null)
  const [decisionId, setDecisionId] = useState(newId)
  const [lacksReason, setLacksReason] = useState(false)
  const kept = draft.offered?.value.weekStart === week.weekStart ? draft.offered.value : null
  const other = typed ?? kept
  const proposed = proposedKinds(week)
  const steps =
    other === null
      ? proposedSteps(week)
      : week.items.flatMap((item) => {
          const kind = other.kinds.find((one) => one.item === item.item)?.kind ?? item.proposal.decision
          const step = chosenStep(item, kind, week.decided !== null)
          return step instanceof Refusal ? [] : [step]
        })
  const lead = weekWords.leadOf(steps)
  const decide = useMutation({
    ...trpc.programme.decideWeek.mutationOptions(),
    onSuccess: () => {
      draft.drop()
      props.onDone()
    },
    onError: (error) => {
      setDecisionId(newId())
      props.onTyped(other?.reason ?? '', error)
    },
    onSettled: patientChanged,
  })
  const change = (kinds: ItemKind[], reason: string) => {
    const next = { weekStart: week.weekStart, kinds, reason }
    setTyped(next)
    draft.keep(next)
    props.onTyped(reason, null)
    decide.reset()
  }
  const send = () => {
    const reason = other?.reason.trim() ?? ''
    const isOtherwise = other !== null && !areSameKinds(other.kinds, proposed)
    if (isOtherwise && reason.length < SHORTEST_REASON) {
      setLacksReason(true)
      return
    }
    decide.mutate({
      patientId,
      decisionId,
      weekStart: week.weekStart,
      seen: proposed,
      instead: week.decided?.id ?? null,
      chosen: isOtherwise ? other.kinds : null,
      reason: isOtherwise ? reason : null,
    })
  }
  const walk = week.items.find(({ item }) => item === WALK)
  const isSuspended = walk?.proposal.decision === 'suspend'
  const walkStep = steps.find(({ item }) => item === WALK)
  const minutes = walkStep === undefined ? null : walkMinutes(week, walkStep)
  const then = week.decided?.steps.find(({ item }) => item === WALK)
  return (
    <div className="stack">
      <p className="small soft">
        {words('due', { week: week.week, at: dates.moment(week.ripeAt, 'short') })}
        {props.waiting > 1 ? ` ${words('waiting', { count: props.waiting })}` : null}
      </p>
      {week.decided === null ? null : (
        <Notice icon="info" tone="amber">
          {words('reopened', {
            week: week.week,
            then: words(`kinds.${then?.proposal?.decision ?? 'hold'}`),
            now: words(`kinds.${walk?.proposal.decision ?? 'hold'}`),
            by: week.decided.decidedBy,
            under: week.decided.underApproval ? 'yes' : 'no',
          })}
        </Notice>
      )}
      <RailHeading takesFocus={props.takesFocus}>
        {lead === undefined ? '' : weekWords.heading(week, lead)}
      </RailHeading>
      {minutes === null || minutes.from === minutes.to ? null : (
        <FromTo from={minutes.from} to={minutes.to} unit={words('fromTomorrow')} />
      )}
      {walk?.since ? (
        <p className="small">
          {words('since', { day: dates.day(walk.since.from, 'short'), by: walk.since.by })}
        </p>
      ) : null}
      {isSuspended ? <p className="small">{weekWords.reasons(week, WALK).join(' ')}</p> : null}
      {walk === undefined ? null : <WeekReasons item={walk} />}
      <WeekExercises week={week} steps={steps} />
      {other === null ? null : (
        <>
          <WeekOtherwise
            week={week}
            value={other.kinds}
            onChange={(kinds) => {
              change(kinds, other.reason)
            }}
          />
          <TextArea
            label={words('reasonLabel')}
            hint={words('reasonHint')}
            value={other.reason}
            maxLength={500}
            error={
              lacksReason && other.reason.trim().length < SHORTEST_REASON ? errors('reason-missing') : null
            }
            onChange={(event) => {
              change(other.kinds, event.target.value)
            }}
          />
        </>
      )}
      {decide.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(decide.error))}
        </Notice>
      ) : null}
      {/* Beside an open stop its lift is the page's main act. */}
      <Button variant={isSuspended ? 'plain' : 'main'} size="mid" wide busy={decide.isPending} onClick={send}>
        {weekWords.button(week, steps)}
      </Button>
      {/* Under an open stop there is nothing else to choose. */}
      {isSuspended ? null : (
        <Button
          wide
          onClick={() => {
            decide.reset()
            setLacksReason(false)
            if (other === null) change(proposed, '')
            else {
              draft.drop()
              setTyped(null)
              props.onTyped('', null)
            }
          }}
        >
          {words(other === null ? 'otherwise' : 'asProposedAgain')}
        </Button>
      )}
      <PatientReads
        {...props.reader}
        told={toldOfWeek(
          week,
          steps,
          other === null || areSameKinds(other.kinds, proposed) ? null : other.reason,
        )}
      />
    </div>
  )
}
