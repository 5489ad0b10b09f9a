'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KeptVersion } from '@/domain/entry-groups'
import { useDates } from '@/messages/use-dates'
import { useDetailWords } from '@/record/walk-details/use-detail-words'

/** What was written down; struck through, with the reason, where it no longer counts. */
export function EntryWords(props: { version: KeptVersion; struck: boolean; note: ReactNode }) {
  const { version, struck } = props
  const desk = useTranslations('desk')
  const detailWords = useDetailWords()
  const details = version.kind === 'walk' ? detailWords(version.details) : ''
  const what = useWhat(version)
  return (
    <div className="grid gap-0.5">
      {struck ? <del className="soft">{what}</del> : <b>{what}</b>}
      {details === '' ? null : <span className="soft">{details}</span>}
      {version.kind === 'walk' && version.details.note !== null ? (
        <span className="whitespace-pre-wrap break-words">
          {desk('quote', { text: version.details.note })}
        </span>
      ) : null}
      {props.note === null ? null : <span className="small">{props.note}</span>}
    </div>
  )
}

function useWhat(version: KeptVersion): string {
  const words = useTranslations('entries')
  const dates = useDates()
  if (version.kind === 'morning') return words('morning')
  if (version.kind === 'exercise') return words('exercise', { sets: version.sets.length })
  if (version.kind === 'zero') {
    return version.reason === null ? words('zero') : words('zeroWhy', { reason: version.reason })
  }
  const { minutes, startedAt, timeZone } = version
  const stop = version.gate === 'stopped' ? `. ${words('stopped')}` : ''
  return startedAt === null
    ? words('walk', { minutes }) + stop
    : words('walkFrom', { minutes, time: dates.clock(startedAt, timeZone) }) + stop
}
