'use client'
import { useTranslations } from 'next-intl'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import { useDates } from '@/messages/use-dates'

/** What a pause that is asked for says at the desk. */
export function useRequestWords() {
  const words = useTranslations('pauseAnswer')
  const desk = useTranslations('desk')
  const reasons = useTranslations('record.pause')
  const dates = useDates()
  return {
    /** Why it is asked for and when, with the patient's own words. */
    why: ({ reason, note, askedOn }: PauseRequest): string => {
      const why = words('why', { reason: reasons(reason), day: dates.day(askedOn, 'short') })
      return note === null ? why : `${why} ${desk('quote', { text: note })}`
    },
    /** Its days, as the sentences about them take them. */
    range: ({ from, to }: DayRange) => ({
      from: dates.day(from, 'short'),
      to: from === to ? 'none' : dates.day(to, 'short'),
    }),
  }
}
