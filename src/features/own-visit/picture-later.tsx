'use client'
import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import { FaultFence } from '@/ui/fault-fence'
import { Notice } from '@/ui/notice'

const Picture = lazy(async () => ({ default: (await import('@/record/short-picture')).ShortPicture }))

type Shown = { record: RecordFacts; from: CalendarDay; to: CalendarDay; describedBy: string }

/** The days as a picture, once its program is here: the sentences stand before it arrives, and without it. */
export function PictureLater(props: Shown) {
  const t = useTranslations('record.picture')
  return (
    <FaultFence
      instead={
        <Notice icon="picture" role="status">
          {t('failed-short')}
        </Notice>
      }
    >
      <Suspense fallback={<div className="trend trend-wait skeleton" aria-hidden="true" />}>
        <Picture {...props} audience="own" />
      </Suspense>
    </FaultFence>
  )
}
