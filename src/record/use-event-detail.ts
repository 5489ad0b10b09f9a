'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { PictureEvent } from '@/domain/visit-event'
import type { Audience } from './audience'
import { useEventWords } from './use-event-words'

/** An event whole: what it was, and at the desk who decided it and why. */
export function useEventDetail(audience: Audience): (event: PictureEvent) => string {
  const t = useTranslations('record.event-by')
  const eventWords = useEventWords(audience)
  return useMemo(
    () => (event: PictureEvent) => {
      const what = eventWords(event)
      const by = 'by' in event ? event.by : null
      if (audience === 'own' || by === null || by === '') return what
      const reason = 'reason' in event ? event.reason : null
      return typeof reason === 'string' && reason !== ''
        ? t('why', { what, by, reason })
        : t('who', { what, by })
    },
    [t, eventWords, audience],
  )
}
