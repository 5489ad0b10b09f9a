'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { localDay } from '@/domain/calendar-day'
import { viewAtFirst } from '@/domain/own-visits'
import type { OwnVisitView } from '@/domain/own-visits'
import type { Visit } from '@/domain/visit'
import { visitsHeld } from '@/domain/visit'
import { visitShown } from '@/domain/visit-shown'
import { useDates } from '@/messages/use-dates'
import { useOwnVisits } from '@/offline/use-own-visits'
import { usePatientRecord } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'
import { PhonePage } from '@/ui/phone-page'
import { Segmented } from '@/ui/segmented'
import { OwnStory } from './own-story'
import { SeenAs } from './seen-as'

const views = ['held', 'since'] as const satisfies readonly OwnVisitView[]
const noNotes = [] as const

/** The page that both look at in an appointment, on the patient's own phone: the same days and figures as at the desk. */
export function OwnVisit() {
  const words = useTranslations('ownVisit')
  const patient = usePatientRecord()
  const { queue, reading, link } = patient
  const { visits, asOf } = useOwnVisits()
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="back" href="/today">
          {words('back')}
        </ButtonLink>
      }
    >
      <h1 className="hyphens-auto">{words('title')}</h1>
      {visits === null ? (
        <EmptyState icon="offline" title={words('unknown.title')}>
          {words('unknown.about')}
        </EmptyState>
      ) : (
        <>
          <Known patient={patient} visits={visits} />
          <SeenAs {...{ queue, reading, link, asOf }} timeZone={patient.patient.timeZone} />
        </>
      )}
    </PhonePage>
  )
}

function Known({ patient, visits }: { patient: PatientRecord; visits: readonly Visit[] }) {
  const words = useTranslations('ownVisit')
  const dates = useDates()
  const { timeZone } = patient.patient
  const { record: here, now } = patient
  // By the patient's clock as the clinic knows it, wherever the phone is: both look at the same days.
  const today = localDay(now, timeZone)
  const record = useMemo(() => ({ ...here, timeZone, today }), [here, timeZone, today])
  const [chosen, choose] = useState<OwnVisitView | null>(null)
  const [last] = visitsHeld(visits)
  const view = chosen ?? viewAtFirst(visits, record)
  const visitId = view === 'held' && last !== undefined ? last.visitId : null
  const shown = useMemo(
    () => visitShown({ record, visits, notes: noNotes }, { visitId, range: null }),
    [record, visits, visitId],
  )
  const next = shown.planned ?? shown.next
  return (
    <>
      <p className="soft">
        {next === null
          ? words('next.none')
          : words(`next.${next.kind}`, { at: dates.moment(next.at, 'weekday', timeZone) })}
      </p>
      {last === undefined ? null : (
        <div className="mt-3">
          <Segmented
            label={words('views.label')}
            segments={views.map((value) => ({ value, label: words(`views.${value}`) }))}
            value={view}
            onChange={choose}
          />
        </div>
      )}
      <OwnStory record={record} shown={shown} last={last ?? null} />
    </>
  )
}
