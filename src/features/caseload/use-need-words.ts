'use client'
import { useTranslations } from 'next-intl'
import type { StandingReason } from '@/domain/attention-shape'
import { useDates } from '@/messages/use-dates'
import type { CaseFacts } from './case-facts'
import type { Now } from './use-case-words'

type Because = StandingReason['because'][number]

/** What a record shows by itself: a flare told of, pain that is worse, silence, less walking; the most urgent, with its
 * figures and since when it stands. Null where none of these applies. */
export function useNeedWords({ reasons, flare }: CaseFacts): Now | null {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  const said = (because: Because): string[] => {
    switch (because.code) {
      case 'flare-declared':
        // One that is on has words of its own.
        return flare === null ? [words('need.flare-declared', { day: dates.day(because.day, 'short') })] : []
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
        return [
          words('need.silent', {
            due: because.dueDays >= 3 ? because.dueDays : 0,
            days: because.calendarDays,
          }),
        ]
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
