'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { discBarsLoads } from '@/domain/exercise-lock'
import type { GivenAnswers } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { AnswerForm } from './answer-form'
import { AnswerList } from './answer-list'
import { FallsPanel } from './falls-panel'
import { SignPanel } from './sign-panel'

const isGiven = (value: unknown): value is GivenAnswers => typeof value === 'object' && value !== null

/** The screening of one patient: what was answered, what still has to be signed, and what falls keep closed. */
export function ScreeningDesk({ patientId }: { patientId: string }) {
  const words = useTranslations('screeningDesk')
  const dates = useDates()
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { record, patient } = data
  const [asking, setAsking] = useState(false)
  const draft = useUnsentDraft(`screening.${patientId}`, isGiven)
  const latest = record.screenings.at(-1)
  const name = isolated(patient.name)
  const ask = (
    <Button
      variant={latest === undefined ? 'main' : undefined}
      onClick={() => {
        setAsking(true)
      }}
    >
      {words(latest === undefined ? 'together' : 'again')}
    </Button>
  )
  // What was answered before a reload goes on where it was.
  if (asking || draft.offered !== null) {
    return (
      <AnswerForm
        patientId={patientId}
        name={patient.name}
        draft={draft}
        onDone={() => {
          setAsking(false)
        }}
      />
    )
  }
  return (
    <div className="grid gap-5 min-[900px]:grid-cols-[minmax(0,1fr)_22rem] min-[900px]:items-start">
      <div className="stack-wide">
        {latest === undefined ? (
          <section className="panel panel-body stack" aria-labelledby="screening-state">
            <h2 id="screening-state">{words(record.clearedOn === null ? 'unanswered' : 'done')}</h2>
            <p>
              {record.clearedOn === null
                ? words(patient.joinedAt === null ? 'unansweredNoPhone' : 'unansweredAbout', { name })
                : words('confirmed', { day: dates.day(record.clearedOn, 'full') })}
            </p>
            <p>{ask}</p>
          </section>
        ) : (
          <>
            <SignPanel
              key={latest.id}
              patientId={patientId}
              name={patient.name}
              record={record}
              screening={latest}
            />
            <AnswerList record={record} name={patient.name} />
            <p>{ask}</p>
          </>
        )}
      </div>
      <div className="stack-wide">
        {discBarsLoads(record.screenings) ? <Notice icon="alert">{words('loads')}</Notice> : null}
        <FallsPanel patientId={patientId} record={record} />
      </div>
    </div>
  )
}
