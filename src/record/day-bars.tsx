'use client'
import { useTranslations } from 'next-intl'
import type { DayPicture } from '@/domain/day-picture'
import { MiniBars } from '@/ui/mini-bars'
import { Sparkline } from '@/ui/sparkline'

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

/** The same days' worst pain as a line of 0–10. */
export function DayPainLine({ days }: { days: readonly DayPicture[] }) {
  const t = useTranslations('record.bars')
  const scores = days.map(({ worst }) => worst)
  const given = scores.filter((score) => score !== null)
  const last = given.at(-1)
  const list =
    last === undefined
      ? t('spark-none')
      : t('spark-list', { low: Math.min(...given), high: Math.max(...given), last })
  return (
    <Sparkline scores={scores} label={last === undefined ? list : t('spark', { days: days.length, list })} />
  )
}
