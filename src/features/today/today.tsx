'use client'
import { useTranslations } from 'next-intl'
import { weekdayOf } from '@/domain/calendar-day'
import { isOpenTimer } from '@/domain/timed-walk'
import { todayCard } from '@/domain/today-card'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import { usePatientRecord } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { ClockLine } from './clock-line'
import { DraftCard } from './draft-card'
import { ExercisesLater } from './exercises-later'
import { FlareCard, FlareLink, FlareNoted } from './flare-card'
import { OrHowToWalk } from './how-to-walk-later'
import { KeptLine } from './kept-line'
import { LastChangeNote } from './last-change-note'
import { MorningCard } from './morning-card'
import { NextVisit } from './next-visit'
import { OutcomeLater } from './outcome-later'
import { Refusals } from './refusals'
import { AwayLinks, RequestCards } from './request-card'
import { EndsSoon, PauseAhead } from './soon'
import { StoppedPanel } from './stopped-panel'
import { ThisWeek } from './this-week'
import { TimerCard } from './timer-card'
import { WalkPanel } from './walk-panel'
import { NoProgramme, ProgrammeEnded, ProgrammeUnscreened, ProgrammeWaiting } from './without-programme'

/** What to do today, and why. */
export function Today() {
  const words = useTranslations('today')
  const patient = usePatientRecord()
  const card = todayCard(patient.record, patient.now)
  const week =
    card.phase === 'none' ? null : (
      <>
        <ThisWeek record={patient.record} />
        <p className="small mt-2 text-center">
          <AppLink href="/entries">{words('earlierDays')}</AppLink>
        </p>
      </>
    )
  // The morning question stands above all else; what can be read later gives way, so that no bar covers the walk's button.
  return (
    <OrHowToWalk kind={card.asked?.walk.kind ?? null}>
      <PhonePage bar={<Bar card={card} patient={patient} />}>
        {card.morningDue ? null : week}
        <ClockLine skewMs={patient.skewMs} />
        <Refusals queue={patient.queue} />
        <TimerCard timer={patient.timer} draft={patient.draft} />
        <DraftCard draft={patient.draft} today={card.day} />
        {card.morningDue ? <MorningCard /> : null}
        <Main card={card} patient={patient} />
        {card.phase === 'active' || patient.helper !== null ? null : <OutcomeLater record={patient.record} />}
        {card.morningDue ? week : null}
        <NextVisit patient={patient} />
        <KeptLine patient={patient} />
      </PhonePage>
    </OrHowToWalk>
  )
}

function Bar({ card, patient }: { card: TodayCard; patient: PatientRecord }) {
  const words = useTranslations('today')
  const dates = useDates()
  return (
    <>
      <div>
        <h1 className="day-name first-letter:uppercase">{dates.weekdayName(weekdayOf(card.day), 'long')}</h1>
        <p className="small soft">{dates.day(card.day, 'full')}</p>
        {patient.helper === null ? null : (
          <p className="small soft wrap-anywhere">{words('for', { name: patient.patient.name })}</p>
        )}
      </div>
      <ButtonLink href="/stop" icon="alert" className="unwell">
        {words('unwell')}
      </ButtonLink>
    </>
  )
}

function Main({ card, patient }: { card: TodayCard; patient: PatientRecord }) {
  // What is the patient's alone to say, and why the plan is as it is, are not for a helper.
  const isOwn = patient.helper === null
  switch (card.phase) {
    case 'none':
      return <NoProgramme clinic={patient.clinic} />
    case 'unscreened':
      return <ProgrammeUnscreened patient={patient} />
    case 'waiting':
      return <ProgrammeWaiting record={patient.record} card={card} />
    case 'ended':
      return <ProgrammeEnded card={card} clinic={patient.clinic} />
    case 'stopped':
      return <StoppedPanel card={card} patient={patient} />
    case 'active':
      return (
        <>
          <WalkPanel card={card} isTimed={!isOwn || isOpenTimer(patient.timer)} />
          <FlareCard card={card} isOwn={isOwn} />
          {isOwn ? <FlareNoted card={card} /> : null}
          {isOwn ? <FlareLink card={card} /> : null}
          {isOwn ? <AwayLinks /> : null}
          {isOwn ? <RequestCards card={card} /> : null}
          {isOwn ? <OutcomeLater record={patient.record} /> : null}
          <PauseAhead card={card} />
          <EndsSoon card={card} />
          <ExercisesLater part="list" patient={patient} card={card} />
          {isOwn ? (
            <>
              <LastChangeNote card={card} />
              <ExercisesLater part="changes" patient={patient} card={card} />
            </>
          ) : null}
        </>
      )
  }
}
