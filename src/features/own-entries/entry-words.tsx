'use client'
import { useTranslations } from 'next-intl'
import type { Entry } from '@/domain/entry'
import { useDates } from '@/messages/use-dates'
import { isUnsent } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { Tag } from '@/ui/tag'

/** One entry in words, with what is to be known about it: when it was written down, corrected, or not sent yet. */
export function EntryWords({ entry, queue }: { entry: Entry; queue: readonly QueuedFact[] }) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const corrections = entry.versionCount - 1
  return (
    <div>
      <p>
        <b>{useEntryTitle(entry)}</b>
        <EntryScores entry={entry} />
      </p>
      <p className="row small soft gap-2">
        {entry.kind === 'walk' && entry.startedAt !== null ? (
          <span>{words('from', { time: dates.clock(entry.startedAt, entry.timeZone) })}</span>
        ) : null}
        {entry.entryLate ? (
          <Tag>{words('late', { at: dates.moment(entry.recordedAt, 'brief', entry.timeZone) })}</Tag>
        ) : null}
        {corrections > 0 ? <Tag>{words('corrected', { count: corrections })}</Tag> : null}
        {entry.recordedBy === 'staff' && entry.recordedByName !== null ? (
          <Tag>{words('byStaff', { name: entry.recordedByName })}</Tag>
        ) : null}
        {isUnsent(queue, entry.id) ? <Tag tone="amber">{words('unsent')}</Tag> : null}
      </p>
      {entry.kind === 'walk' && entry.details.note !== null ? (
        <p className="small break-words">{entry.details.note}</p>
      ) : null}
    </div>
  )
}

function useEntryTitle(entry: Entry): string {
  const words = useTranslations('ownEntries.entry')
  switch (entry.kind) {
    case 'walk':
      return words('walk', { minutes: entry.minutes })
    case 'zero':
      return entry.reason === null ? words('zero') : words(`zeroFor.${entry.reason}`)
    case 'morning':
      return words('morning', { score: entry.morning })
    case 'exercise':
      return words('exercise', { sets: entry.sets.length })
  }
}

function EntryScores({ entry }: { entry: Entry }) {
  const words = useTranslations('ownEntries.entry')
  if (entry.kind !== 'walk') return null
  const { before, worst } = entry
  return (
    <>
      {before === null ? null : <> · {words('before', { score: before })}</>}
      {worst === null ? null : <> · {words('worst', { score: worst })}</>}
    </>
  )
}
