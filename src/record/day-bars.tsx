'use client'
import { useTranslations } from 'next-intl'
import type { DayPicture } from '@/domain/day-picture'
import { MiniBars } from '@/ui/mini-bars'

const counted = ['done', 'partial', 'zero', 'missing', 'excused'] as const

/** A fortnight of days as small bars, its counts as words for those who do not see it. */
export function DayBars({ days }: { days: readonly DayPicture[] }) {
  const t = useTranslations('record.bars')
  const counts = counted.flatMap((state) => {
    const count = days.filter((day) => day.state === state).length
    return count > 0 ? [t(state, { count })] : []
  })
  const words = [...counts, ...(days.some(({ stop }) => stop) ? [t('stop')] : [])]
  const list = words.length > 0 ? words.join(', ') : t('nothing')
  return <MiniBars days={days} label={t('label', { days: days.length, list })} />
}
