'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { DecisionHistory } from './decision-history'
import { PendingStep } from './pending-step'
import { situationOf } from './step-choices'
import type { Situation } from './step-choices'
import { StepForm } from './step-form'
import { WeekNotTaken } from './week-not-taken'
import type { NotTaken } from './week-not-taken'
import { WeekPanel } from './week-panel'

/** The rail beside the picture: the week that waits, else the next step by hand, and what was decided before. */
export function DecideWeek(props: {
  patientId: string
  /** The words that the patient reads. */
  patientMessages: Record<string, unknown>
}) {
  const { patientId } = props
  const words = useTranslations('decide')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const situation = situationOf(data.record)
  const { record, now, patient } = data
  const reader = { name: patient.name, language: patient.language, messages: props.patientMessages }
  const [again, waits] = [reopenedWeeks(record, now), weeksToDecide(record, now)]
  const [week] = [...again, ...waits]
  const panel = week === undefined ? '' : `${week.weekStart} ${week.decided?.id ?? ''}`
  const [moved, setMoved] = useState(false)
  const [typed, setTyped] = useState<NotTaken[]>([])
  // While its own panel stands, that shows what was typed there.
  const gone = typed.filter((one) => one.panel !== panel)
  const drop = (one: string) => {
    setTyped((all) => all.filter((other) => other.panel !== one))
  }
  const takesFocus = moved || gone.length > 0
  const onDone = () => {
    setMoved(true)
  }
  const told = gone.map((one) => (
    <WeekNotTaken
      key={one.panel}
      notTaken={one}
      record={record}
      onClose={() => {
        drop(one.panel)
      }}
    />
  ))
  const history = <DecisionHistory patientId={patientId} record={data.record} onDone={onDone} />
  const byHand =
    situation.kind === 'ready' ? (
      <StepForm
        key={situation.now.from}
        patientId={patientId}
        reader={reader}
        today={record.today}
        situation={situation}
        whileIdle={week === undefined ? history : null}
        takesFocus={takesFocus && week === undefined}
        onDone={onDone}
      />
    ) : null
  if (week !== undefined) {
    return (
      <aside className="panel rail" aria-label={words('rail')}>
        {told}
        <WeekPanel
          key={panel}
          patientId={patientId}
          reader={reader}
          week={week}
          waiting={again.length + waits.length}
          takesFocus={takesFocus}
          onDone={() => {
            drop(panel)
            onDone()
          }}
          onTyped={(reason, error) => {
            drop(panel)
            if (error === null && reason.trim() === '') return
            setTyped((all) => [...all, { panel, seen: week, error, reason }])
          }}
        />
        {situation.kind === 'pending' ? (
          <PendingStep
            patientId={patientId}
            record={record}
            situation={situation}
            takesFocus={false}
            onDone={onDone}
          />
        ) : null}
        {history}
        {byHand === null ? null : (
          <details className="border-t border-line pt-3">
            <summary className="small cursor-pointer py-2 text-accent">{words('byHand')}</summary>
            {byHand}
          </details>
        )}
      </aside>
    )
  }
  return (
    <aside className="panel rail" aria-label={words('rail')}>
      {told}
      {situation.kind === 'ready' ? (
        byHand
      ) : situation.kind === 'pending' ? (
        <>
          <PendingStep
            patientId={patientId}
            record={data.record}
            situation={situation}
            takesFocus={takesFocus}
            onDone={onDone}
          />
          {history}
        </>
      ) : (
        <>
          <Nothing patientId={patientId} situation={situation} />
          {history}
        </>
      )}
    </aside>
  )
}

type Quiet = Exclude<Situation, { kind: 'ready' | 'pending' }>

/** Why there is nothing to decide today. */
function Nothing({ patientId, situation }: { patientId: string; situation: Quiet }) {
  const words = useTranslations('decide.nothing')
  const dates = useDates()
  const day = (startDay: CalendarDay) => dates.day(startDay, 'weekday')
  return (
    <div className="stack">
      <h2>{words(`${situation.kind}.title`)}</h2>
      <p className="small soft">
        {situation.kind === 'waiting'
          ? words('waiting.text', { day: day(situation.startDay) })
          : words(`${situation.kind}.text`)}
      </p>
      {situation.kind === 'none' || situation.kind === 'ended' ? (
        <ButtonLink variant="main" href={`/patients/${patientId}/programme`}>
          {words('prescribe')}
        </ButtonLink>
      ) : null}
    </div>
  )
}
