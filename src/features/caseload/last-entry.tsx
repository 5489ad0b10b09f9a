'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { CaseFacts } from './case-facts'

/** The day for which something was last recorded, with its hour when that was today. */
export function LastEntry({ row }: { row: CaseFacts }) {
  const words = useTranslations('caseload.lastEntry')
  const dates = useDates()
  if (row.lastEntry === null) return <span className="soft">{words('none')}</span>
  const { day, recordedAt } = row.lastEntry
  const near = dates.near(day, row.today)
  return (
    <span className="inline-block text-ink-2 first-letter:uppercase">
      <span className="@min-[64rem]:hidden">{words('label')} </span>
      {day === row.today
        ? words('today', { time: dates.clock(recordedAt) })
        : near === null
          ? dates.day(day, 'short')
          : words('near', { day: near })}
    </span>
  )
}
