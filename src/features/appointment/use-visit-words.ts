'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { visitWords } from '@/messages/visit-words'

/** What an appointment says, in the reader's language. */
export function useVisitWords() {
  const words = useTranslations('appointment')
  const record = useTranslations('record')
  const dates = useDates()
  return visitWords({ words, record, dates })
}
