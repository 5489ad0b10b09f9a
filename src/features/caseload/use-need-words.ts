'use client'
import { useTranslations } from 'next-intl'
import type { StandingReason } from '@/domain/attention-shape'
import { useDates } from '@/messages/use-dates'
import type { CaseFacts } from './case-facts'
import type { Now } from './use-case-words'

type Because = StandingReason['because'][number]

/** What a record shows by itself: pain that is worse, silence, less walking; the most urgent, with its figures and since
 * when it stands. Null where none of these applies. */
export function useNeedWords({ reasons }: CaseFacts): Now | null {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  const said = (because: Because): string[] => {
    switch (because.code) {
      case 'red-days':
        return [words('need.red-days', because)]
      case 'pain-worsened':
        return [
          words('need.pain-worsened', { by: because.to - because.from }),
          words('need.worsenedFigures', because),
        ]
      case 'moving-down':
        return [words('need.moving-down')]
      case 'silent':
        return [words('need.silent', { due: because.dueDays, days: because.calendarDays })]
      case 'walking-less':
        return [words('need.less', because)]
      default:
        return []
    }
  }
  for (const { reason, since, because } of reasons) {
    const [title, ...others] = because.flatMap(said)
    if (title === undefined) continue
    const below = [...others, words('need.since', { day: dates.day(since, 'short') })].join(' · ')
    return { icon: icons[reason], tone: reason === 'flare' ? 'amber' : 'plain', title, below }
  }
  return null
}

const icons: Record<StandingReason['reason'], Now['icon']> = {
  safety: 'alert',
  flare: 'flare',
  silent: 'wait',
  'walking-less': 'less',
  waiting: 'wait',
  decide: 'hold',
}
