'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Standing } from '@/domain/programme-standing'
import type { Pause } from '@/domain/record'
import type { ReturnProposal } from '@/domain/return-proposal'
import { useDates } from '@/messages/use-dates'

/** Where a programme stands, as sentences for a clinician. */
export function useStandingWords() {
  const words = useTranslations('standing')
  const desk = useTranslations('desk')
  const reasons = useTranslations('record.pause')
  const dates = useDates()
  const day = (value: CalendarDay) => dates.day(value, 'weekday')
  const until = (to: CalendarDay | null) => (to === null ? 'none' : day(to))
  const quoted = (text: string, by: string) => words('by', { quote: desk('quote', { text }), by })
  return {
    quoted,
    paused: ({ from, to }: Pause) => words('paused', { from: day(from), until: until(to) }),
    ahead: ({ from, to }: Pause) => words('ahead', { from: day(from), until: until(to) }),
    /** Who asked for a pause, and why. */
    why: ({ note, by, reason }: Pause) => {
      if (by !== null) return note === null ? words('byOnly', { by }) : quoted(note, by)
      return words('ownRequest', { reason: reasons(reason) })
    },
    back: ({ because, from, to, daysAway: days }: ReturnProposal) =>
      words(`back.${because}`, { days, from: day(from), to: day(to) }),
    ended: ({ day: last }: NonNullable<Standing['ended']>, today: CalendarDay) =>
      words(last < today ? 'endedOn' : last === today ? 'endsToday' : 'endsOn', { day: day(last) }),
  }
}
