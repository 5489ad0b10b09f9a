'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { DecisionHistory } from './decision-history'
import { PendingStep } from './pending-step'
import { situationOf } from './step-choices'
import type { Situation } from './step-choices'
import { StepForm } from './step-form'

/** The rail beside the picture: the next step, decided by hand, and what was decided before. */
export function DecideStep({ patientId }: { patientId: string }) {
  const words = useTranslations('decide')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const situation = situationOf(data.record)
  const [moved, setMoved] = useState(false)
  const onDone = () => {
    setMoved(true)
  }
  const history = <DecisionHistory patientId={patientId} record={data.record} onDone={onDone} />
  return (
    <aside className="panel rail" aria-label={words('rail')}>
      {situation.kind === 'ready' ? (
        <StepForm
          key={situation.now.from}
          patientId={patientId}
          name={data.patient.name}
          today={data.record.today}
          situation={situation}
          whileIdle={history}
          takesFocus={moved}
          onDone={onDone}
        />
      ) : situation.kind === 'pending' ? (
        <>
          <PendingStep
            patientId={patientId}
            record={data.record}
            situation={situation}
            takesFocus={moved}
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
