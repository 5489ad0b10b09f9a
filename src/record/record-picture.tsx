'use client'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState, type ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { Button } from '@/ui/button'
import { Later } from '@/ui/later'
import { TrendChartLazy } from '@/ui/trend-chart-lazy'
import { RecordLegend } from './legend'
import { legendKinds } from './legend-kinds'
import { RecordSentence } from './record-summary'
import { RecordTable } from './record-table'
import { useRecordTrend } from './use-record-trend'
import type { RecordRange } from './use-record-trend'

export interface RecordPictureProps extends RecordRange {
  /** Choice of range, beside the toggle. */
  controls?: ReactNode
  /** The heading, as the page needs it; the clinic's title unless told. Null for none. */
  heading?: ReactNode
  /** Which days are shown, where somebody picked them. */
  chosen?: ReactNode
  /** Takes days that somebody wants to see alone. */
  onZoom?: (from: CalendarDay, to: CalendarDay) => void
}

/** The record's one picture: sentence, chart, legend, and the same facts as a table, which is in the page while it is hidden, too. */
export function RecordPicture(props: RecordPictureProps) {
  const { audience, controls, heading, chosen, onZoom } = props
  const t = useTranslations('record.picture')
  const [asTable, setAsTable] = useState(false)
  const [dense, setDense] = useState(false)
  const summaryId = useId()
  const { facts, trend, words, strips } = useRecordTrend(props)
  const own = audience === 'own'
  const { days } = facts
  const zoom = useMemo(
    () =>
      onZoom === undefined
        ? undefined
        : (first: number, last: number) => {
            const [from, to] = [days[first], days[last]]
            if (from !== undefined && to !== undefined) onZoom(from.day, to.day)
          },
    [onZoom, days],
  )
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
      {chosen}
      <RecordSentence
        summary={facts.summary}
        id={summaryId}
        audience={audience}
        chosen={chosen !== undefined}
      />
      <div hidden={asTable}>
        <TrendChartLazy
          {...trend}
          strips={strips}
          words={words}
          summaryId={summaryId}
          compact={own}
          onForm={setDense}
          onZoom={zoom}
          failed={t('failed')}
        />
        <RecordLegend kinds={legendKinds(facts.days, true, dense)} audience={audience} />
        {onZoom === undefined ? null : (
          <p className="tiny soft mt-1 hidden [@media(hover:hover)]:block">{t('zoom-hint')}</p>
        )}
      </div>
      <div hidden={!asTable}>{own ? <Later>{table}</Later> : table}</div>
      {own ? <p className="picture-toggle">{toggle}</p> : null}
    </>
  )
}
