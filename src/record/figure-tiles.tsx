'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import { figuresOf } from '@/domain/record-figures'
import { CadenceTile } from './cadence-tile'
import { FigureTile } from './figure-tile'
import { PainTile } from './pain-tile'
import { ShareTile } from './share-tile'

/** The figures of a range: counts first, then the share from what is known to what is possible, then of logged days. */
export function FigureTiles({
  record,
  from,
  to,
  chosen,
}: {
  record: RecordFacts
  from: CalendarDay
  to: CalendarDay
  /** Days that somebody picked: what is not of them says so. */
  chosen: boolean
}) {
  const t = useTranslations('record.figures')
  const format = useFormatter()
  const figures = useMemo(() => figuresOf(record, from, to), [record, from, to])
  const late = useMemo(
    () => dayPictures(record, from, to).filter((day) => day.late).length,
    [record, from, to],
  )
  const { session, dose, thirty, counts, reporting } = figures
  const percent = format.number(reporting ?? 0, { style: 'percent', maximumFractionDigits: 1 })
  const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> }
  return (
    <>
      <ShareTile
        name="session"
        share={session}
        done={session.done}
        most={session.done + counts.missing}
        of={session.due}
        logged={session.logged}
        missing={counts.missing}
      />
      <ShareTile
        name="dose"
        share={dose}
        done={counts.doseMinutes}
        most={counts.doseMinutes + counts.missingMinutes}
        of={counts.askedMinutes}
        logged={counts.askedOfLogged}
        missing={counts.missing}
      />
      <ShareTile
        name="thirty"
        share={thirty}
        done={thirty.met}
        most={thirty.met + counts.thirtyWithoutEntry}
        of={thirty.days}
        logged={thirty.logged}
        missing={counts.thirtyWithoutEntry}
      />
      <FigureTile
        title={t('reporting')}
        figure={
          reporting === null
            ? t('none')
            : t.rich('due-days', { ...strong, done: session.logged, due: session.due })
        }
        low={reporting}
        high={reporting}
        notes={reporting === null ? [] : [t.rich('reporting-note', { ...strong, percent, late })]}
      />
      <PainTile record={record} from={from} to={to} chosen={chosen} />
      <CadenceTile framed record={record} from={from} to={to} />
    </>
  )
}
