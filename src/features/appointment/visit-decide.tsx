'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { DecisionKind } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { isStopped } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { WALK } from '@/domain/walk-item'
import { proposedKinds } from '@/domain/week-choice'
import { chosenStep, proposedSteps, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import type { Instant } from '@/domain/calendar-day'
import type { VisitDecided } from '@/domain/visit-decided'
import { useVisitWords } from '@/record/use-visit-words'
import { VisitStep } from './visit-step'
import { useWeekWords } from '@/record/use-week-words'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { useFocusKept } from '@/ui/use-focus-kept'

/** The week that waits, decided as proposed with one click or otherwise with a reason; the same place takes it back. */
export function VisitDecide(props: {
  patientId: string
  record: RecordFacts
  now: Instant
  /** For tomorrow, now or earlier today. */
  decided: VisitDecided | null
}) {
  const { patientId, record, now } = props
  const words = useTranslations('appointment.decide')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [week] = [...reopenedWeeks(record, now), ...weeksToDecide(record, now)]
  const said = useVisitWords('clinic').decided(props.decided)
  // Here and now, so that it is taken back here.
  const [own, setOwn] = useState<string | null>(null)
  const [other, setOther] = useState<DecisionKind | null>(null)
  const [reason, setReason] = useState('')
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
      queries.invalidateQueries(trpc.caseload.open.queryFilter()),
    ])
  const decide = useMutation({
    ...trpc.programme.decideWeek.mutationOptions(),
    onSuccess: (_, { decisionId }) => {
      setOwn(decisionId)
      setOther(null)
      setReason('')
    },
    onSettled,
  })
  const undo = useMutation({
    ...trpc.programme.undo.mutationOptions(),
    onSuccess: () => {
      setOwn(null)
    },
    onSettled,
  })
  // Never on the next week that waits, where a second stroke of the key would decide it.
  const place = useFocusKept<HTMLElement>()
  const error = decide.error ?? undo.error
  const isBusy = decide.isPending || undo.isPending
  const send = (of: WeekProposal, kind: DecisionKind | null) => {
    const seen = proposedKinds(of)
    decide.mutate({
      ...{ patientId, decisionId: newId(), weekStart: of.weekStart, seen, instead: of.decided?.id ?? null },
      chosen: kind === null ? null : seen.map((one) => (one.item === WALK ? { item: WALK, kind } : one)),
      reason: kind === null ? null : reason.trim(),
    })
  }
  return (
    <section {...place} aria-label={words('title')} className="grid gap-2">
      <div className="row between">
        <h2 className="text-base">{words('title')}</h2>
        <VisitStep record={record} />
      </div>
      {week !== undefined ? (
        <VisitChoices
          key={`${week.weekStart} ${week.decided?.id ?? ''}`}
          week={week}
          chosen={other}
          isBusy={isBusy}
          onPropose={send}
          onOther={setOther}
        />
      ) : own === null && said.length === 0 ? (
        <p className="small soft">
          {words(isStopped(record) ? 'stopped' : 'nothing')}{' '}
          <AppLink href={`/patients/${patientId}`}>{words('toRecord')}</AppLink>
        </p>
      ) : null}
      {week === undefined || other === null ? null : (
        <VisitOtherwise
          week={week}
          kind={other}
          reason={reason}
          isBusy={isBusy}
          onReason={setReason}
          onSend={() => {
            send(week, other)
          }}
        />
      )}
      {own === null && said.length === 0 ? null : (
        <div className="row items-start small">
          <p className="fill">{[words('decided'), ...said].join(' ')}</p>
          {own === null ? null : (
            <Button
              size="small"
              icon="undo"
              data-first=""
              busy={isBusy}
              onClick={() => {
                undo.mutate({ patientId, decisionId: own })
              }}
            >
              {words('undo')}
            </Button>
          )}
        </div>
      )}
      <p role="status" className="small text-amber">
        {error === null ? '' : errors(errorCodeOf(error))}
      </p>
    </section>
  )
}

/** What else can be decided, the most cautious first. */
const otherwise = ['hold', 'step-back', 'progress'] as const satisfies readonly DecisionKind[]

/** The minutes that each choice comes to, the proposed one first. */
function VisitChoices(props: {
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

function VisitOtherwise(props: {
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
