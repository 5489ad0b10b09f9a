'use client'
import { lazy, Suspense } from 'react'
import type { TrendChartProps } from './trend-facts'

const Chart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }))

/** The picture without its weight on the first load: the sentence and the table stand before it arrives. */
export function TrendChartLazy(props: TrendChartProps) {
  return (
    <Suspense fallback={<div className="trend trend-wait skeleton" aria-hidden="true" />}>
      <Chart {...props} />
    </Suspense>
  )
}
