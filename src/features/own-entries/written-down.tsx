'use client'
import { useTranslations } from 'next-intl'
import { daysBetween, localDay } from '@/domain/calendar-day'
import type { KeptVersion } from '@/domain/entry-groups'
import { useDates } from '@/messages/use-dates'
import { usePatientRecord } from '@/offline/use-phone'
import { Tag } from '@/ui/tag'

/** Who wrote a version down and when, and how late that was; and when it reached the clinic, where that was another day. */
export function WrittenDown({ version, isSent = true }: { version: KeptVersion; isSent?: boolean }) {
  const words = useTranslations('ownEntries.versions')
  const dates = useDates()
  const { day, recordedAt, arrivedAt, timeZone, recordedBy, recordedByName } = version
  const { helper } = usePatientRecord()
  const writtenOn = localDay(recordedAt, timeZone)
  const at = dates.moment(recordedAt, 'brief', timeZone)
  return (
    <p className="row small soft gap-2">
      <span>
        {recordedBy !== 'patient' && recordedByName !== null
          ? words('staff', { name: recordedByName, at })
          : words(recordedBy === 'patient' && helper === null ? 'you' : 'somebody', { at })}
      </span>
      {version.late ? <Tag>{words('late', { days: daysBetween(day, writtenOn) })}</Tag> : null}
      {version.source === 'paper' ? <Tag>{words('paper')}</Tag> : null}
      {isSent && localDay(arrivedAt, timeZone) > writtenOn ? (
        <span>{words('arrived', { at: dates.moment(arrivedAt, 'brief', timeZone) })}</span>
      ) : null}
    </p>
  )
}
