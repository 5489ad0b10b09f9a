'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { inOrder, visitsAhead, visitsHeld } from '@/domain/visit'
import type { Visit } from '@/domain/visit'
import { useDates } from '@/messages/use-dates'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { useFocusKept } from '@/ui/use-focus-kept'
import { VisitForm } from './visit-form'
import { VisitPlanned } from './visit-planned'

/** Appointments that are planned, to be moved or called off; those that passed unheld; those that were held. */
export function Visits(props: {
  patientId: string
  visits: readonly Visit[]
  today: CalendarDay
  timeZone: string
}) {
  const words = useTranslations('notes.visits')
  const dates = useDates()
  const { patientId, visits, today, timeZone } = props
  const [isAdding, setAdding] = useState(false)
  const place = useFocusKept<HTMLDivElement>()
  const ahead = visitsAhead(visits, today, timeZone)
  const over = inOrder(visits)
    .filter(({ at, finish }) => finish === null && localDay(at, timeZone) < today)
    .reverse()
  const off = visits.filter(
    ({ at, state, finish }) => finish === null && state !== 'planned' && localDay(at, timeZone) >= today,
  )
  const held = visitsHeld(visits)
  return (
    <aside className="panel rail" aria-label={words('title')}>
      <h2>{words('title')}</h2>
      <div {...place} className="grid">
        {isAdding ? (
          <VisitForm
            patientId={patientId}
            timeZone={timeZone}
            visit={null}
            onDone={() => {
              setAdding(false)
            }}
          />
        ) : (
          <Button
            icon="plus"
            onClick={() => {
              setAdding(true)
            }}
          >
            {words('add')}
          </Button>
        )}
      </div>
      {visits.length === 0 ? <p className="small soft">{words('none')}</p> : null}
      <ul className="note-list">
        {[...ahead, ...off, ...over].map((visit) => (
          <VisitPlanned
            key={visit.visitId}
            patientId={patientId}
            timeZone={timeZone}
            visit={visit}
            today={today}
          />
        ))}
        {held.map(({ visitId, finish }) => (
          <li key={visitId}>
            <AppLink href={`/patients/${patientId}/appointment?visit=${visitId}`}>
              {dates.moment(finish.at, 'dated')}
            </AppLink>
            <p className="small soft">{words('held', { by: finish.by })}</p>
            {finish.agreed === '' ? null : <p className="small wrap-anywhere">{finish.agreed}</p>}
          </li>
        ))}
      </ul>
    </aside>
  )
}
