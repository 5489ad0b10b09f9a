'use client'
import { lazy, Suspense } from 'react'
import { FaultFence } from './fault-fence'
import { Notice } from './notice'
import type { TrendChartProps } from './trend-facts'

const Chart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }))

/** The picture without its weight on the first load: the sentence and the table stand before it arrives, and without it. */
export function TrendChartLazy({ failed, ...chart }: TrendChartProps & { failed: string }) {
  return (
    <FaultFence
      instead={
        <div className="my-4">
          <Notice icon="picture" role="status">
            {failed}
          </Notice>
        </div>
      }
    >
      <Suspense fallback={<div className="trend trend-wait skeleton" aria-hidden="true" />}>
        <Chart {...chart} />
      </Suspense>
    </FaultFence>
  )
}
