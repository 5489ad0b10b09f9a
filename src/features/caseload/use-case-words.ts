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

/** What the patient has told and waits for somebody: a fall that locks exercises, a pause that is asked for, new answers
 * while the programme goes on. */
export function useToldWords({ fall, asked, joined, screening, programme }: CaseFacts): Now[] {
  const words = useTranslations('caseload.now')
  const reasons = useTranslations('record.pause')
  const desk = useTranslations('desk')
  const dates = useDates()
  const day = (value: CalendarDay) => dates.day(value, 'short')
  if (!joined) return []
  return [
    ...(fall === null
      ? []
      : [
          {
            icon: 'alert',
            tone: 'amber',
            title: words('fall', { day: day(fall) }),
            below: words('fallBelow'),
          } as const,
        ]),
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
