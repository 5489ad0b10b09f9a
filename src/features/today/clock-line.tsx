'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/ui/notice'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How far a clock is off, in the largest unit that it fills. */
function amount(ms: number) {
  if (ms < HOUR_MS) return { unit: 'minutes', count: Math.round(ms / MINUTE_MS) } as const
  if (ms < DAY_MS) return { unit: 'hours', count: Math.round(ms / HOUR_MS) } as const
  return { unit: 'days', count: Math.round(ms / DAY_MS) } as const
}

/** A clock that is off, said where days and times are read: what is noted goes by the clinic's.
 * @param skewMs how far the clinic's clock is ahead of this phone's, milliseconds; 0 where it does not matter */
export function ClockLine({ skewMs }: { skewMs: number }) {
  const words = useTranslations('today.clock')
  if (skewMs === 0) return null
  const { unit, count } = amount(Math.abs(skewMs))
  return (
    <div className="mt-3">
      <Notice icon="today" role="status">
        {words(skewMs > 0 ? 'slow' : 'fast', { by: words(unit, { count }) })}
      </Notice>
    </div>
  )
}
