'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { WalkDetails } from '@/domain/entry'
import { useDates } from '@/messages/use-dates'
import type { KeptVersion } from './entry-groups'

/** What was written down; struck through, with the reason, where it no longer counts. */
export function EntryWords(props: { version: KeptVersion; struck: boolean; note: ReactNode }) {
  const { version, struck } = props
  const desk = useTranslations('desk')
  const details = useDetails(version.kind === 'walk' ? version.details : null)
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

function useDetails(details: WalkDetails | null): string {
  const words = useTranslations('entries.details')
  const format = useFormatter()
  if (details === null) return ''
  const { region, ground, surface, conditions, effort, distanceMetres, steps } = details
  return [
    region === null ? null : words('region', { region }),
    ground === null ? null : words('ground', { ground }),
    surface === null ? null : words('surface', { surface }),
    conditions === null ? null : words('conditions', { conditions }),
    effort === null ? null : words('effort', { effort }),
    distanceMetres === null ? null : words('distance', { metres: format.number(distanceMetres) }),
    steps === null ? null : words('steps', { steps: format.number(steps) }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
