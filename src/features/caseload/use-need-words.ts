'use client'
import { useTranslations } from 'next-intl'
import type { StandingReason } from '@/domain/attention-shape'
import { useDates } from '@/messages/use-dates'
import type { CaseFacts } from './case-facts'
import type { Now } from './use-case-words'

type Because = StandingReason['because'][number]

/** A reason that the record shows by itself, in words with its figures; null of what has words of its own. */
function useReasonWords({ flare }: CaseFacts) {
  const words = useTranslations('caseload.now.need')
  const dates = useDates()
  const said = (because: Because): string[] => {
    switch (because.code) {
      case 'flare-declared':
        // One that is on has words of its own.
        return flare === null ? [words('flare-declared', { day: dates.day(because.day, 'short') })] : []
      case 'red-days':
        return [words('red-days', { count: because.count })]
      case 'pain-worsened':
        return [words('pain-worsened', { by: because.to - because.from }), words('worsenedFigures', because)]
      case 'moving-down':
        return [words('moving-down')]
      case 'silent':
        return [
          words('silent', { due: because.dueDays >= 3 ? because.dueDays : 0, days: because.calendarDays }),
        ]
      case 'walking-less':
        return [words('less', because)]
      case 'fall':
        return [
          words('fall', { count: because.count, day: dates.day(because.day, 'short') }),
          ...(because.locked ? [words('fallLocked')] : []),
        ]
      default:
        return []
    }
  }
  return ({ because }: StandingReason): [title: string, ...figures: string[]] | null => {
    const [title, ...figures] = because.flatMap(said)
    return title === undefined ? null : [title, ...figures]
  }
}

/** What a record shows by itself: a flare told of, pain that is worse, silence, less walking, a fall; the most urgent that
 * nobody has answered, with its figures and since when it stands. Null where none of these applies. */
export function useNeedWords(row: CaseFacts): Now | null {
  const words = useTranslations('caseload.now.need')
  const dates = useDates()
  const reasonWords = useReasonWords(row)
  for (const reason of row.reasons) {
    const said = reason.answered === null ? reasonWords(reason) : null
    if (said === null) continue
    const [title, ...figures] = said
    // A fall is told with its day.
    if (reason.reason === 'waiting')
      return { icon: 'alert', tone: 'amber', title, below: figures.join(' · ') }
    const below = [...figures, words('since', { day: dates.day(reason.since, 'short') })].join(' · ')
    return { icon: icons[reason.reason], tone: reason.reason === 'flare' ? 'amber' : 'plain', title, below }
  }
  return null
}

/** What was answered, and when; exercises that a fall keeps locked are told with it elsewhere. */
export function useSeenTo(row: CaseFacts): string[] {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  const reasonWords = useReasonWords(row)
  return row.reasons.flatMap((reason) => {
    if (reason.answered === null || reason.because.some(isLocking)) return []
    const [title] = reasonWords(reason) ?? []
    const on = words('seenTo', { day: dates.day(reason.answered.on, 'short') })
    return [title === undefined ? on : `${title}: ${on}`]
  })
}

const isLocking = (because: Because) => because.code === 'fall' && because.locked

const icons: Record<StandingReason['reason'], Now['icon']> = {
  safety: 'alert',
  flare: 'flare',
  silent: 'wait',
  'walking-less': 'less',
  waiting: 'wait',
  decide: 'hold',
}
