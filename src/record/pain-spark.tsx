'use client'
import { useTranslations } from 'next-intl'
import type { DayPicture } from '@/domain/day-picture'
import { MiniPain } from '@/ui/mini-pain'

/** The worst pain of each of some days as one small line, its numbers as words for those who do not see it. */
export function PainSpark({ days }: { days: readonly DayPicture[] }) {
  const words = useTranslations('record.spark')
  const scores = days.map(({ worst }) => worst)
  const scored = scores.flatMap((score) => score ?? [])
  const [first, last] = [scored[0], scored.at(-1)]
  if (first === undefined || last === undefined) return <span className="soft">{words('none')}</span>
  const label = words('label', { count: scored.length, first, last, most: Math.max(...scored) })
  return <MiniPain scores={scores} label={label} />
}
