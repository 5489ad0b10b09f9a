'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { DecisionKind } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { isStopped } from '@/domain/record'
import { WALK } from '@/domain/walk-item'
import { proposedKinds } from '@/domain/week-choice'
import { reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import type { Instant } from '@/domain/calendar-day'
import type { VisitDecided } from '@/domain/visit-decided'
import { useVisitWords } from '@/record/use-visit-words'
import { VisitChoices, VisitOtherwise } from './visit-choices'
import { VisitStep } from './visit-step'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'
import { errorCodeOf } from '@/trpc/refusal'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
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
  const [week] = [...reopenedWeeks(record, now), ...weeksToDecide(record, now)]
  const said = useVisitWords('clinic').decided(props.decided)
  // Here and now, so that it is taken back here.
  const [own, setOwn] = useState<string | null>(null)
  const [other, setOther] = useState<DecisionKind | null>(null)
  const [reason, setReason] = useState('')
  const onSettled = usePatientChanged(patientId)
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
