'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { useDayVersions } from '@/offline/use-day-versions'
import type { DayVersions } from '@/offline/use-day-versions'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { DayEntries } from './day-entries'
import { TakenBack } from './former-versions'
import { HereLink } from './here-link'
import { NoteLinks } from './note-links'
import { RefusedEntries } from './refused-entries'

/** One day: what was entered for it, to be added to, corrected or taken back. */
export function DayScreen(props: { day: CalendarDay; patient: PatientRecord; done: string | null }) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const { day, done } = props
  const { record, queue } = props.patient
  const [versions, lookAgain] = useDayVersions(day, props.patient)
  const kinds = new Set(record.entries.filter((entry) => entry.day === day).map(({ kind }) => kind))
  return (
    <PhonePage
      bar={
        <HereLink variant="quiet" size="touch" icon="back" href="/entries">
          {words('allDays')}
        </HereLink>
      }
    >
      <h1 className="my-3 first-letter:uppercase">{dates.day(day, 'weekday')}</h1>
      <div role="status">
        {done === 'corrected' || done === 'taken-back' || done === 'noted' ? (
          <div className="mb-4">
            <Notice icon="check" tone="calm">
              {words(`done.${done}`)}
            </Notice>
          </div>
        ) : null}
      </div>
      <RefusedEntries queue={queue} today={record.today} day={day} />
      <DayEntries day={day} record={record} queue={queue} groups={versions.groups ?? []} />
      {kinds.has('walk') || kinds.has('zero') ? (
        <p className="mt-5">
          <ButtonLink size="mid" wide icon="plus" href={day === record.today ? '/log' : `/log?day=${day}`}>
            {words(kinds.has('walk') ? 'addAnother' : 'addWalk')}
          </ButtonLink>
        </p>
      ) : null}
      <NoteLinks day={day} record={record} />
      <TakenBack groups={versions.groups ?? []} />
      <VersionsState state={versions.state} onAgain={lookAgain} />
    </PhonePage>
  )
}

/** Says what is not shown while the clinic has not been asked, or cannot be. */
function VersionsState({ state, onAgain }: { state: DayVersions['state']; onAgain: () => void }) {
  const words = useTranslations('ownEntries.versions')
  return (
    <div className="mt-6" role="status">
      {state === 'reading' ? <p className="small soft">{words('reading')}</p> : null}
      {state === 'away' ? (
        <div className="stack">
          <p className="small soft">{words('away')}</p>
          <div>
            <Button size="touch" icon="offline" onClick={onAgain}>
              {words('again')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}
