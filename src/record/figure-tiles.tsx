'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import { figuresOf } from '@/domain/record-figures'
import { RangeBar } from '@/ui/range-bar'
import { PainTile } from './pain-tile'

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> }

function Tile(props: {
  title: string
  figure: ReactNode
  low?: number | null
  high?: number | null
  note?: ReactNode
}) {
  const { title, figure, low = null, high = null, note } = props
  return (
    <div className="tile">
      <h3>{title}</h3>
      <p className="tile-figure">{figure}</p>
      {low !== null && high !== null ? <RangeBar low={low} high={high} /> : null}
      {note ? <p className="tiny soft">{note}</p> : null}
    </div>
  )
}

/** The figures of a range: counts first, then the share from what is known to what is possible. */
export function FigureTiles({
  record,
  from,
  to,
}: {
  record: RecordFacts
  from: CalendarDay
  to: CalendarDay
}) {
  const t = useTranslations('record.figures')
  const format = useFormatter()
  const figures = useMemo(() => figuresOf(record, from, to), [record, from, to])
  const late = useMemo(
    () => dayPictures(record, from, to).filter((day) => day.late).length,
    [record, from, to],
  )
  const { session, dose, thirty, counts, reporting } = figures
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const shareNote = (
    name: 'session' | 'dose' | 'thirty',
    low: number | null,
    high: number | null,
    missing: number,
  ) => {
    if (low === null || high === null) return null
    const values = { ...strong, low: percent(low), high: percent(high), missing }
    return t.rich(missing > 0 ? `${name}-range` : `${name}-exact`, values)
  }
  const none = t('none')
  return (
    <>
      <Tile
        title={t('session')}
        figure={
          session.due > 0 ? t.rich('due-days', { ...strong, done: session.done, due: session.due }) : none
        }
        low={session.low}
        high={session.high}
        note={shareNote('session', session.low, session.high, counts.missing)}
      />
      <Tile
        title={t('dose')}
        figure={
          counts.askedMinutes > 0
            ? t.rich('minutes', { ...strong, done: counts.doseMinutes, due: counts.askedMinutes })
            : none
        }
        low={dose.low}
        high={dose.high}
        note={shareNote('dose', dose.low, dose.high, counts.missing)}
      />
      <Tile
        title={t('thirty')}
        figure={
          thirty.days > 0 ? t.rich('all-days', { ...strong, done: thirty.met, due: thirty.days }) : none
        }
        low={thirty.low}
        high={thirty.high}
        note={shareNote('thirty', thirty.low, thirty.high, counts.thirtyWithoutEntry)}
      />
      <Tile
        title={t('reporting')}
        figure={
          session.due > 0 ? t.rich('due-days', { ...strong, done: session.logged, due: session.due }) : none
        }
        low={reporting}
        high={reporting}
        note={
          reporting === null
            ? null
            : t.rich('reporting-note', { ...strong, percent: percent(reporting), late })
        }
      />
      <PainTile record={record} from={from} to={to} />
    </>
  )
}
