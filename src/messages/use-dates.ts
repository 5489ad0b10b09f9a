'use client'
import { useLocale, useTimeZone } from 'next-intl'
import { datesIn } from './dates-in'

/** What makes words of dates is dear to make: once for all who read in a language and a zone. */
const inUse = new Map<string, ReturnType<typeof datesIn>>()

/** Dates and times as words, in the reader's language and the clinic's time zone. */
export function useDates() {
  const [locale, timeZone] = [useLocale(), useTimeZone() ?? 'UTC']
  const key = `${locale} ${timeZone}`
  const dates = inUse.get(key) ?? datesIn(locale, timeZone)
  inUse.set(key, dates)
  return dates
}
