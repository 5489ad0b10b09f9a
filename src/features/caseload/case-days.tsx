'use client'
import { useTranslations } from 'next-intl'
import type { DayState } from '@/domain/adherence'
import { MiniBars } from '@/ui/mini-bars'
import type { CaseFacts } from './case-row'

const said = [
  'done',
  'partial',
  'zero',
  'missing',
  'excused',
  'rest',
  'pending',
] as const satisfies DayState[]

/** A fortnight as small bars; the same in words for whoever cannot see them. */
export function CaseDays({ row }: { row: CaseFacts }) {
  const words = useTranslations('caseload')
  if (row.days.every(({ state }) => state === 'out' || state === 'future')) {
    return <span className="soft">{words('noDays')}</span>
  }
  const parts = said
    .map((state) => ({ state, count: row.days.filter((day) => day.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => words(`dayCounts.${state}`, { count }))
  return <MiniBars days={row.days} label={words('daysLabel', { counts: parts.join(', ') })} />
}
