'use client'
import { useTranslations } from 'next-intl'
import type { PauseRequest } from '@/domain/pause-request'
import { useDates } from '@/messages/use-dates'

/** Why it is asked for and when, with the patient's own words. */
export function useWhyWords() {
  const words = useTranslations('pauseAnswer')
  const desk = useTranslations('desk')
  const reasons = useTranslations('record.pause')
  const dates = useDates()
  return ({ reason, note, askedOn }: PauseRequest): string => {
    const why = words('why', {
      reason: reasons(reason),
      day: dates.day(askedOn, 'short'),
    })
    return note === null ? why : `${why} ${desk('quote', { text: note })}`
  }
}
