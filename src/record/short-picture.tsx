'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { TrendChartLazy } from '@/ui/trend-chart-lazy'
import { RecordLegend } from './legend'
import { legendKinds } from './legend-kinds'
import { RecordSentence } from './record-summary'
import { useRecordTrend } from './use-record-trend'
import type { RecordRange } from './use-record-trend'

/** Minutes and worst pain alone, without what stands beside it in words: low enough for a page that is looked at together.
 * A clinician knows the marks; on the patient's phone they are named. */
export function ShortPicture({
  describedBy,
  ...props
}: RecordRange & {
  /** A sentence of the page that says what it shows; without one it brings its own. */
  describedBy?: string
}) {
  const t = useTranslations('record.picture')
  const ownId = useId()
  const summaryId = describedBy ?? ownId
  const [dense, setDense] = useState(false)
  const isOwn = props.audience === 'own'
  const { facts, trend, words, strips } = useRecordTrend(props)
  return (
    <>
      {describedBy === undefined ? (
        <div className="sr-only">
          <RecordSentence summary={facts.summary} id={ownId} audience={props.audience} />
        </div>
      ) : null}
      <TrendChartLazy
        {...trend}
        events={[]}
        strips={strips.slice(0, 1)}
        words={words}
        summaryId={summaryId}
        compact={isOwn}
        onForm={setDense}
        failed={t('failed-short')}
      />
      {isOwn ? <RecordLegend kinds={legendKinds(facts.days, true, dense)} audience="own" /> : null}
    </>
  )
}
