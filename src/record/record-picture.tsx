'use client'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState, type ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import { eventsOf } from '@/domain/record-event'
import { summaryOf } from '@/domain/record-figures'
import { Button } from '@/ui/button'
import { Later } from '@/ui/later'
import { TrendChartLazy } from '@/ui/trend-chart-lazy'
import type { Audience } from './audience'
import { RecordLegend } from './legend'
import { legendKinds } from './legend-kinds'
import { RecordSentence } from './record-summary'
import { RecordTable } from './record-table'
import { eventLooks, excusedBands, trendDays } from './trend-days'
import { useDayWords } from './use-day-words'
import { useEventWords } from './use-event-words'
import { useTrendWords } from './use-trend-words'

export interface RecordPictureProps {
  record: RecordFacts
  from: CalendarDay
  to: CalendarDay
  audience: Audience
  /** Choice of range, beside the toggle. */
  controls?: ReactNode
  /** The heading, as the page needs it; the clinic's title unless told. Null for none. */
  heading?: ReactNode
}

function useRecordTrend({ record, from, to, audience }: RecordPictureProps) {
  const t = useTranslations('record')
  const dayWords = useDayWords()
  const eventWords = useEventWords(audience)
  const facts = useMemo(
    () => ({
      days: dayPictures(record, from, to),
      events: eventsOf(record, from, to),
      summary: summaryOf(record, from, to),
    }),
    [record, from, to],
  )
  const { words, strips } = useTrendWords(
    audience,
    facts.days.find(({ target }) => target !== null)?.target ?? 0,
  )
  const trend = useMemo(() => {
    const places = new Map(facts.days.map(({ day }, place) => [day, place]))
    return {
      days: trendDays(facts.days, record.today, dayWords),
      bands: excusedBands(facts.days, (reason, days) => [`${t(`pause.${reason}`)},`, t('days', { days })]),
      events: facts.events.flatMap((event) => {
        const place = places.get(event.day)
        // A pause is told by its weave and words; the lane keeps its room for decisions.
        return place === undefined || event.kind === 'pause'
          ? []
          : [{ place, words: eventWords(event), ...eventLooks[event.kind] }]
      }),
    }
  }, [facts, record.today, dayWords, eventWords, t])
  return { facts, trend, words, strips }
}

/** The record's one picture: sentence, chart, legend, and the same facts as a table, which is in the page while it is hidden, too. */
export function RecordPicture(props: RecordPictureProps) {
  const { audience, controls, heading } = props
  const t = useTranslations('record.picture')
  const [asTable, setAsTable] = useState(false)
  const [dense, setDense] = useState(false)
  const summaryId = useId()
  const { facts, trend, words, strips } = useRecordTrend(props)
  const own = audience === 'own'
  const toggle = (
    <Button
      size={own ? 'touch' : 'small'}
      icon="table"
      aria-pressed={asTable}
      onClick={() => {
        setAsTable(!asTable)
      }}
    >
      {t('as-table')}
    </Button>
  )
  const table = <RecordTable days={facts.days} events={facts.events} audience={audience} />
  return (
    <>
      {heading === null && !controls && own ? null : (
        <div className="row between">
          {heading === undefined ? <h2>{t('title')}</h2> : heading}
          <div className="row">
            {controls}
            {own ? null : toggle}
          </div>
        </div>
      )}
      <RecordSentence summary={facts.summary} id={summaryId} audience={audience} />
      <div hidden={asTable}>
        <TrendChartLazy
          {...trend}
          strips={strips}
          words={words}
          summaryId={summaryId}
          compact={own}
          onForm={setDense}
          failed={t('failed')}
        />
        <RecordLegend kinds={legendKinds(facts.days, true, dense)} audience={audience} />
      </div>
      <div hidden={!asTable}>{own ? <Later>{table}</Later> : table}</div>
      {own ? <p className="picture-toggle">{toggle}</p> : null}
    </>
  )
}
