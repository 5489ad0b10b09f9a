'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { Entry } from '@/domain/entry'
import type { EntryGroup } from '@/domain/entry-groups'
import type { RecordFacts } from '@/domain/record'
import type { QueuedFact } from '@/offline/queued-fact'
import { ButtonLink } from '@/ui/button-link'
import { classList } from '@/ui/class-list'
import { addressOfCorrection, addressOfTakingBack } from './entry-address'
import { EntryWords } from './entry-words'
import { FormerVersions } from './former-versions'
import { HereLink } from './here-link'

const isMorning = ({ kind }: Entry) => kind === 'morning'

/** What was entered for a day, each with its ways to be mended; and the ways to add what is missing. */
export function DayEntries(props: {
  day: CalendarDay
  record: RecordFacts
  queue: readonly QueuedFact[]
  /** With every version that the clinic keeps; left out in a list of days. */
  groups?: readonly EntryGroup[]
}) {
  const words = useTranslations('ownEntries')
  const { day, record, queue, groups } = props
  const ofDay = record.entries.filter((entry) => entry.day === day)
  const entries = [...ofDay.filter(isMorning), ...ofDay.filter((entry) => !isMorning(entry))]
  const [picture] = dayPictures(record, day, day)
  return (
    <>
      <ul className="grid gap-3">
        {entries.map((entry) => (
          <li key={entry.entryId} className="stack">
            <EntryWords entry={entry} queue={queue} isWhole={groups !== undefined} />
            <div className="row">
              <HereLink size="touch" icon="edit" href={addressOfCorrection(entry.entryId)}>
                {words(`correct.${entry.kind}`)}
              </HereLink>
              <HereLink size="touch" variant="quiet" icon="bin" href={addressOfTakingBack(entry.entryId)}>
                {words('takeBack.open')}
              </HereLink>
            </div>
            {/* Below its buttons: it comes later, with the clinic's answer, and is not to move them. */}
            {groups === undefined ? null : <FormerVersions entry={entry} groups={groups} />}
          </li>
        ))}
      </ul>
      {entries.some(({ kind }) => kind === 'walk' || kind === 'zero') ? null : (
        <div className={classList('stack', entries.length > 0 && 'mt-5')}>
          {entries.every(isMorning) ? (
            <p className="small soft">{words(`nothing.${picture?.state === 'rest' ? 'rest' : 'day'}`)}</p>
          ) : null}
          <div className="row">
            <ButtonLink size="touch" icon="plus" href={day === record.today ? '/log' : `/log?day=${day}`}>
              {words('addWalk')}
            </ButtonLink>
            <ButtonLink size="touch" variant="quiet" href={`/log/no-walk?day=${day}`}>
              {words('addZero')}
            </ButtonLink>
          </div>
        </div>
      )}
    </>
  )
}
