'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { localDay, localMinuteOfDay } from '@/domain/calendar-day'
import type { Visit, VisitKind } from '@/domain/visit'
import { momentTyped } from '@/record/moment-typed'
import { VisitWhen } from '@/record/visit-when'
import { newId } from '@/trpc/new-id'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { usePlanVisit } from './use-plan-visit'

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A new appointment, or another moment for one. */
export function VisitForm(props: {
  patientId: string
  timeZone: string
  visit: Visit | null
  onDone: () => void
}) {
  const words = useTranslations('notes.visits')
  const errors = useTranslations('errors')
  const { patientId, timeZone, visit } = props
  const [when, setWhen] = useState<{ date: string; time: string; kind: VisitKind }>(
    visit === null
      ? { date: '', time: '', kind: 'visit' }
      : {
          date: localDay(visit.at, timeZone),
          time: clockOf(localMinuteOfDay(visit.at, timeZone)),
          kind: visit.kind,
        },
  )
  const [ids] = useState(() => ({ id: newId(), visitId: visit?.visitId ?? newId() }))
  const [isTried, setTried] = useState(false)
  const seen = visit === null ? null : { at: visit.at, kind: visit.kind, state: visit.state }
  const plan = usePlanVisit(patientId, props.onDone)
  const { at, missing } = momentTyped(when, timeZone)
  const lacks = missing ?? (at === null ? 'date' : null)
  const refused = plan.error === null ? null : errors(errorCodeOf(plan.error))
  return (
    <div className="grid gap-2">
      <VisitWhen
        label={words('date')}
        when={when}
        missing={isTried ? lacks : null}
        refused={refused}
        onChange={(change) => {
          plan.reset()
          setWhen((is) => ({ ...is, ...change }))
        }}
      />
      <div className="row">
        <Button
          variant="tinted"
          busy={plan.isPending}
          onClick={() => {
            setTried(true)
            if (at !== null) plan.mutate({ patientId, ...ids, at, kind: when.kind, state: 'planned', seen })
          }}
        >
          {words(visit === null ? 'plan' : 'moveHere')}
        </Button>
        <Button variant="quiet" onClick={props.onDone}>
          {words('leave')}
        </Button>
      </div>
    </div>
  )
}
