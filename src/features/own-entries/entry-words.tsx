'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Entry } from '@/domain/entry'
import { useDates } from '@/messages/use-dates'
import { isUnsent } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { usePatientRecord } from '@/offline/use-phone'
import { useDoneWords } from '@/record/use-done-words'
import { Tag } from '@/ui/tag'
import { useExercisedWords, useVersionTitle } from './version-words'
import { WrittenDown } from './written-down'

/**
 * One entry in words, with what is to be known about it: when it was written down, corrected, or not sent yet.
 * @param isWhole with who wrote it down, however early
 */
export function EntryWords(props: { entry: Entry; queue: readonly QueuedFact[]; isWhole: boolean }) {
  const { entry, queue, isWhole } = props
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const corrections = entry.versionCount - 1
  const isWaiting = isUnsent(queue, entry.id)
  const [waited, setWaited] = useState(isWaiting)
  if (isWaiting && !waited) setWaited(true)
  return (
    <div>
      <p>
        <b>{useVersionTitle(entry)}</b>
        <EntryScores entry={entry} />
      </p>
      <AskedWords entry={entry} />
      <p className="row small soft gap-2">
        {entry.kind === 'walk' && entry.startedAt !== null ? (
          <span>{words('from', { time: dates.clock(entry.startedAt, entry.timeZone) })}</span>
        ) : null}
        {entry.entryLate && !isWhole ? (
          <Tag>{words('late', { at: dates.moment(entry.recordedAt, 'brief', entry.timeZone) })}</Tag>
        ) : null}
        {entry.source === 'paper' && !isWhole ? <Tag>{words('paper')}</Tag> : null}
        {corrections > 0 ? <Tag>{words('corrected', { count: corrections })}</Tag> : null}
        {entry.recordedBy !== 'patient' && entry.recordedByName !== null && !isWhole ? (
          <Tag>{words('byStaff', { name: entry.recordedByName })}</Tag>
        ) : null}
        {/* Once sent, its tag keeps its place: what stands below does not move from under a thumb. */}
        {waited ? (
          <Tag tone={isWaiting ? 'amber' : 'calm'}>{words(isWaiting ? 'unsent' : 'sent')}</Tag>
        ) : null}
      </p>
      {isWhole ? <WrittenDown version={entry} isSent={!isWaiting} /> : null}
      {entry.kind === 'walk' && entry.details.note !== null ? (
        <p className="small break-words">{entry.details.note}</p>
      ) : null}
    </div>
  )
}

/** What the exercise asked for on that day. */
function AskedWords({ entry }: { entry: Entry }) {
  const words = useTranslations('ownEntries.entry')
  const doneWords = useDoneWords(usePatientRecord().record)
  const asked = entry.kind === 'exercise' ? (doneWords(entry)?.asked ?? null) : null
  return asked === null ? null : <p className="small soft">{words('asked', { asked })}</p>
}

function EntryScores({ entry }: { entry: Entry }) {
  const words = useTranslations('ownEntries.entry')
  const exercised = useExercisedWords()
  if (entry.kind === 'exercise') return exercised(entry).map((part) => ` · ${part}`)
  if (entry.kind !== 'walk') return null
  const { before, worst } = entry
  return (
    <>
      {before === null ? null : <> · {words('before', { score: before })}</>}
      {worst === null ? null : <> · {words('worst', { score: worst })}</>}
    </>
  )
}
