'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import type { IconName } from '@/ui/icon-paths'
import type { CaseFacts } from './case-facts'

/** How things stand, in a few words. */
export type Now = {
  icon: IconName
  tone: 'red' | 'amber' | 'accent' | 'plain' | 'calm'
  title: string
  below: string
}

/** A flare that is on today, in the words of the patient's page. */
export function useFlareWords({ flare }: CaseFacts): { title: string; below: string } | null {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  if (flare === null) return null
  const day = dates.day(flare.from, 'short')
  if (flare.plan === null) return { title: words('flare', { day }), below: words('flareAlone') }
  const { minutes, usualMinutes: usual, to } = flare.plan
  const below = words('flarePlan', { minutes, usual, day: dates.day(to, 'short') })
  return { title: words('flare', { day }), below }
}

/** A fall that keeps exercises locked, seen to or beside what is more urgent: what a row is about tells it itself. */
function useFallWords({ reasons, flare }: CaseFacts): Now[] {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  const reason = reasons.find(({ because }) => because.some(({ code }) => code === 'fall'))
  const fall = reason?.because.find((one) => one.code === 'fall')
  if (reason === undefined || fall === undefined) return []
  const leads = reasons.find(
    ({ answered, because }) =>
      // One that is on has words of its own.
      answered === null && because.some(({ code }) => code !== 'flare-declared' || flare === null),
  )
  const { answered } = reason
  if (leads === reason || (answered !== null && !fall.locked)) return []
  const title = words('need.fall', { count: fall.count, day: dates.day(fall.day, 'short') })
  const seenTo = answered === null ? [] : [words('seenTo', { day: dates.day(answered.on, 'short') })]
  const below = [...(fall.locked ? [words('need.fallLocked')] : []), ...seenTo].join(' · ')
  return [{ icon: 'alert', tone: 'amber', title, below }]
}

/** What the patient has told and waits for somebody: a fall, a pause that is asked for, new answers
 * while the programme goes on. */
export function useToldWords(row: CaseFacts): Now[] {
  const { asked, joined, screening, programme } = row
  const words = useTranslations('caseload.now')
  const reasons = useTranslations('record.pause')
  const desk = useTranslations('desk')
  const dates = useDates()
  const fall = useFallWords(row)
  const day = (value: CalendarDay) => dates.day(value, 'short')
  if (!joined) return []
  return [
    ...fall,
    ...(asked === null
      ? []
      : [
          {
            icon: 'pause',
            tone: 'plain',
            title: words('asked'),
            below: [
              words('askedDays', {
                reason: reasons(asked.reason),
                from: day(asked.from),
                to: asked.from === asked.to ? 'none' : day(asked.to),
              }),
              ...(asked.note === null ? [] : [desk('quote', { text: asked.note })]),
            ].join(' · '),
          } as const,
        ]),
    ...(screening === null || programme?.state !== 'active'
      ? []
      : [{ icon: 'edit', tone: 'plain', title: words(`screening.${screening}`), below: '' } as const]),
  ]
}

/** Where the programme stands, or what it waits for. */
export function usePlanWords({ programme, screening }: CaseFacts): Now {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  if (programme === null) {
    return { icon: 'edit', tone: 'plain', title: words('none'), below: '' }
  }
  if (programme.state === 'unscreened') {
    const below = screening === null ? '' : words(`screening.${screening}`)
    return { icon: 'wait', tone: 'plain', title: words('unscreened'), below }
  }
  if (programme.state === 'waiting') {
    return {
      icon: 'calendar',
      tone: 'plain',
      title: words('starts', { day: dates.day(programme.startDay, 'short') }),
      below: words('steps', { rungs: programme.rungs }),
    }
  }
  if (programme.state === 'ended') {
    return { icon: 'hold', tone: 'plain', title: words('ended'), below: words('step', programme) }
  }
  return {
    icon: 'progress',
    tone: 'accent',
    title: words('step', programme),
    below: [words('week', programme), ...(screening === null ? [] : [words(`screening.${screening}`)])].join(
      ' · ',
    ),
  }
}
