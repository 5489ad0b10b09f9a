'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { TrendChartLazy } from '@/ui/trend-chart-lazy'
import { RecordSentence } from './record-summary'
import { useRecordTrend } from './use-record-trend'
import type { RecordRange } from './use-record-trend'

/** Minutes and worst pain alone, without what stands beside it in words: low enough for a page that is looked at together. */
export function ShortPicture(props: RecordRange) {
  const t = useTranslations('record.picture')
  const summaryId = useId()
  const { facts, trend, words, strips } = useRecordTrend(props)
  return (
    <>
      <div className="sr-only">
        <RecordSentence summary={facts.summary} id={summaryId} audience={props.audience} />
      </div>
      <TrendChartLazy
        {...trend}
        events={[]}
        strips={strips.slice(0, 1)}
        words={words}
        summaryId={summaryId}
        compact={false}
        failed={t('failed')}
      />
    </>
  )
}
