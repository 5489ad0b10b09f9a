'use client'
import { useTranslations } from 'next-intl'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { screeningState } from '@/domain/screening'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'

type Clinic = PatientRecord['clinic']

function CallClinic({ clinic }: { clinic: Clinic }) {
  const words = useTranslations('today')
  if (clinic.telephone === '') return null
  return (
    <ButtonLink size="mid" icon="phone" href={`tel:${clinic.telephone.replaceAll(/[^\d+*#]/g, '')}`}>
      {words('callClinic', { telephone: clinic.telephone })}
    </ButtonLink>
  )
}

/** Joined, and nothing prescribed yet. */
export function NoProgramme({ clinic }: { clinic: Clinic }) {
  const words = useTranslations('today.none')
  return (
    <EmptyState icon="progress" title={words('title')} action={<CallClinic clinic={clinic} />}>
      {words('about', { clinic: clinic.name })}
    </EmptyState>
  )
}

/** Prescribed, and waiting for the screening: says what is missing, and whose turn it is. */
export function ProgrammeUnscreened({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('today.unscreened')
  const { record, clinic, helper } = patient
  if (helper !== null) {
    return (
      <EmptyState icon="calendar" title={words('title')}>
        {words('helper')}
      </EmptyState>
    )
  }
  const state = screeningState(record)
  if (state.kind !== 'unsigned') {
    return (
      <EmptyState
        icon="calendar"
        title={words('title')}
        action={
          <ButtonLink variant="main" size="big" href="/screening">
            {words('answer')}
          </ButtonLink>
        }
      >
        {words('about')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="check"
      title={words('answered')}
      action={
        <div className="stack wide">
          <CallClinic clinic={clinic} />
          <ButtonLink size="mid" variant="bare" href="/screening">
            {words('again')}
          </ButtonLink>
        </div>
      }
    >
      {words(state.concerns.length > 0 ? 'writes' : 'looks')}
    </EmptyState>
  )
}

/** Prescribed, to begin on a later day. */
export function ProgrammeWaiting({ record, card }: { record: RecordFacts; card: TodayCard }) {
  const words = useTranslations('today.waiting')
  const dates = useDates()
  if (card.startDay === null) return null
  const first = rungOn(rungsInForce(record.programmes, record.decisions), card.startDay)
  return (
    <EmptyState icon="calendar" title={words('title', { day: dates.day(card.startDay, 'weekday') })}>
      {first === null ? null : (
        <p>{words('about', { minutes: first.minutes, days: first.weekdays.length })}</p>
      )}
      <p className="mt-2">{words('until')}</p>
    </EmptyState>
  )
}

/** Over: the record stays, and walking goes on without being asked. */
export function ProgrammeEnded({ card, clinic }: { card: TodayCard; clinic: Clinic }) {
  const words = useTranslations('today.ended')
  const dates = useDates()
  return (
    <EmptyState
      icon="check"
      title={
        card.endDay === null
          ? words('titlePlain')
          : words('title', { day: dates.day(card.endDay, 'weekday') })
      }
      action={
        <div className="pair wide">
          <ButtonLink size="mid" href="/log">
            {words('log')}
          </ButtonLink>
          <CallClinic clinic={clinic} />
        </div>
      }
    >
      {words('about')}
    </EmptyState>
  )
}
