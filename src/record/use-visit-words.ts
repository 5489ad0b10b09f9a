'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { visitWords } from '@/messages/visit-words'
import type { Audience } from './audience'

/** What an appointment says, in the reader's language: the clinic's words, or the patient's own. */
export function useVisitWords(audience: Audience) {
  const words = useTranslations()
  const record = useTranslations('record')
  const dates = useDates()
  return visitWords({ words, record, dates }, audience)
}
