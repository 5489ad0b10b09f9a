'use client'
import { useTranslations } from 'next-intl'
import { dayPictures } from '@/domain/day-picture'
import type { WalkEntry, WalkFact } from '@/domain/entry'
import { programmeOn } from '@/domain/programme'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { PainMessage } from '@/record/pain-message'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { PhonePage } from '@/ui/phone-page'
import { DetailsLater } from './details-later'
import { KeptNotice } from './kept-notice'
import { QuestionHead } from './question-head'

/** The walk is kept. What its pain means comes now, after the answer; details may follow, or not. */
export function SavedStep({ walk, patient }: { walk: WalkFact; patient: PatientRecord }) {
  const words = useTranslations('logWalk.saved')
  const dates = useDates()
  const { record, queue, link } = patient
  const entry = record.entries.find((one): one is WalkEntry => one.kind === 'walk' && one.entryId === walk.id)
  const shown = entry ?? walk
  const [picture] = dayPictures(record, shown.day, shown.day)
  // A stop silences praise and nudges.
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  const day = dates.near(shown.day, record.today) ?? dates.day(shown.day, 'weekday')
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="back" href="/today">
          {words('today')}
        </ButtonLink>
      }
    >
      <section className="why mt-3" aria-live="polite">
        <span className="why-glyph">
          <Icon name="check" />
        </span>
        <QuestionHead>{words('title')}</QuestionHead>
        <p>
          {words('what', { minutes: shown.minutes, day })}
          {shown.startedAt === null
            ? null
            : ` ${words('from', { time: dates.clock(shown.startedAt, shown.timeZone) })}`}
        </p>
        {isStopped ? (
          <p>{words('stopped')}</p>
        ) : (
          <PainMessage
            of="walk"
            before={shown.before}
            worst={shown.worst}
            minutes={{ done: picture?.minutes ?? shown.minutes, target: picture?.target ?? null }}
            isEarlier={shown.day < record.today}
            settings={programmeOn(record.programmes, shown.day)?.settings ?? null}
          />
        )}
      </section>
      <KeptNotice queue={queue} link={link} id={walk.id} />
      <ButtonLink variant="main" size="big" href="/today">
        {words('done')}
      </ButtonLink>
      {entry === undefined ? null : <DetailsLater entry={entry} record={record} />}
    </PhonePage>
  )
}
