'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { PictureEvent } from '@/domain/visit-event'
import { eventWords } from '@/messages/event-words'
import { useDates } from '@/messages/use-dates'
import type { Audience } from './audience'

/** The few words of an event beside its icon. */
export function useEventWords(audience: Audience): (event: PictureEvent) => string {
  const t = useTranslations('record')
  const dates = useDates()
  return useMemo(() => eventWords(t, dates, audience), [t, audience, dates])
}
