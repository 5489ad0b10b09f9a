'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import { cadenceFigures } from '@/domain/walk-cadence'
import { useDates } from '@/messages/use-dates'
import { useCadenceWords } from './use-cadence-words'

/** How quick the walks were whose steps were counted, with what that is worth. Nothing where none were.
 * @param framed as a tile of the clinician's page; else as a part of the patient's */
export function CadenceTile(props: {
  record: RecordFacts
  from: CalendarDay
  to: CalendarDay
  framed: boolean
}) {
  const { record, from, to, framed } = props
  const words = useTranslations('record.cadence')
  const dates = useDates()
  const cadenceWords = useCadenceWords()
  const figures = useMemo(() => cadenceFigures(record.entries, from, to), [record, from, to])
  if (figures === null) return null
  const { latest, walks, median } = figures
  const Heading = framed ? 'h3' : 'h2'
  const note = framed ? 'tiny soft' : 'small soft'
  return (
    <section className={framed ? 'tile' : 'mt-6'}>
      <Heading>{words('title')}</Heading>
      <p className={framed ? 'tile-figure' : undefined}>
        <b>{cadenceWords(latest)}</b>
      </p>
      <p className={note}>
        {words('which', { day: dates.day(latest.day, 'brief'), walks, median: Math.round(median) })}
      </p>
      <p className={note}>{words('caveat')}</p>
    </section>
  )
}
