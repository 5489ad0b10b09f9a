'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import type { PainVerdict } from '@/domain/pain-change'
import type { RecordFacts } from '@/domain/record'
import { painChangeOf, painTrendOf } from '@/domain/record-pain'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'

const icons: Record<Exclude<PainVerdict, 'insufficient'>, IconName> = {
  improved: 'down',
  worsened: 'up',
  unchanged: 'hold',
}

/** Worst pain then and now, with its verdict and the slope of the days in view. */
export function PainTile(props: {
  record: RecordFacts
  from: CalendarDay
  to: CalendarDay
  /** Days that somebody picked: what is not of them says so. */
  chosen: boolean
}) {
  const { record, from, to, chosen } = props
  const t = useTranslations('record.figures')
  const format = useFormatter()
  const pain = useMemo(() => painChangeOf(record), [record])
  const trend = useMemo(() => painTrendOf(record, from, to), [record, from, to])
  const percent =
    pain.percent === null
      ? 'none'
      : format.number(Math.abs(pain.percent), { style: 'percent', maximumFractionDigits: 0 })
  const slope = trend.slopePerWeek === null ? null : Math.round(trend.slopePerWeek * 10) / 10
  const ofDays =
    slope === null
      ? t('no-trend', { days: trend.days })
      : t('trend', {
          slope: format.number(slope, { signDisplay: 'exceptZero' }).replace('-', '−'),
          days: trend.days,
        })
  return (
    <div className="tile">
      <h3>{t('pain')}</h3>
      {pain.verdict === 'insufficient' || pain.baseline === null || pain.now === null ? (
        <>
          <p className="tile-figure">{t('insufficient')}</p>
          <p className="tiny soft">
            {t('insufficient-note', { then: pain.baselineDays, now: pain.nowDays })}
          </p>
        </>
      ) : (
        <>
          <p className="tile-figure">
            {t.rich('median', {
              b: (chunks: ReactNode) => <b>{chunks}</b>,
              before: pain.baseline,
              now: pain.now,
            })}
          </p>
          <p className={`tile-change change-${pain.verdict}`}>
            <Icon name={icons[pain.verdict]} small />
            {t(pain.verdict, { change: Math.abs(pain.change ?? 0), percent })}
          </p>
        </>
      )}
      {chosen ? <p className="tiny soft">{t('pain-now')}</p> : null}
      <p className="tiny soft">{chosen ? t('these-days', { what: ofDays }) : ofDays}</p>
    </div>
  )
}
