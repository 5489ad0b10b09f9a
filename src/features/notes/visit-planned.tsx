'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Visit, VisitState } from '@/domain/visit'
import { useDates } from '@/messages/use-dates'
import { newId } from '@/trpc/new-id'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { useFocusKept } from '@/ui/use-focus-kept'
import { usePlanVisit } from './use-plan-visit'
import { VisitForm } from './visit-form'

/** One appointment that was not held: when, how, and what can be said of it. */
export function VisitPlanned(props: {
  patientId: string
  timeZone: string
  visit: Visit
  today: CalendarDay
}) {
  const words = useTranslations('notes.visits')
  const kinds = useTranslations('appointment.finish.kinds')
  const errors = useTranslations('errors')
  const dates = useDates()
  const { patientId, timeZone, visit, today } = props
  const { visitId, at, kind, state } = visit
  const [isMoving, setMoving] = useState(false)
  const plan = usePlanVisit(patientId)
  const place = useFocusKept<HTMLLIElement>()
  const say = (next: VisitState) => () => {
    plan.mutate({ patientId, id: newId(), visitId, at, kind, state: next, seen: { at, kind, state } })
  }
  const isOver = localDay(at, timeZone) < today
  const isToday = localDay(at, timeZone) === today
  return (
    <li {...place} className="grid gap-1">
      <p>
        <b>{dates.moment(at, 'dated', timeZone)}</b> <span className="soft">{kinds(kind)}</span>
      </p>
      {state === 'planned' ? null : <p className="small soft">{words(`states.${state}`)}</p>}
      {isMoving ? (
        <VisitForm
          {...{ patientId, timeZone, visit }}
          onDone={() => {
            setMoving(false)
          }}
        />
      ) : (
        <div className="row gap-2">
          {state === 'planned' ? (
            <>
              {isOver ? null : (
                <>
                  <Button
                    size="small"
                    onClick={() => {
                      setMoving(true)
                    }}
                  >
                    {words('move')}
                  </Button>
                  <Button size="small" busy={plan.isPending} onClick={say('cancelled')}>
                    {words('callOff')}
                  </Button>
                </>
              )}
              {isOver || isToday ? (
                <Button size="small" busy={plan.isPending} onClick={say('missed')}>
                  {words('missed')}
                </Button>
              ) : null}
            </>
          ) : isOver && state === 'cancelled' ? null : (
            <Button size="small" icon="undo" busy={plan.isPending} onClick={say('planned')}>
              {words('undo')}
            </Button>
          )}
        </div>
      )}
      <p role="status" className="small text-amber">
        {plan.error === null ? '' : errors(errorCodeOf(plan.error))}
      </p>
    </li>
  )
}
