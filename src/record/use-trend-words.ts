'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { TrendStrip, TrendWords } from '@/ui/trend-facts'
import type { Audience } from './audience'

/** Words and strips of the picture. The phone shows worst and morning; the clinic all three moments. */
export function useTrendWords(
  audience: Audience,
  firstTarget: number,
): { words: TrendWords; strips: TrendStrip[] } {
  const t = useTranslations('record.picture')
  return useMemo(() => {
    const own = audience === 'own'
    const words: TrendWords = {
      firstTarget: t(own ? 'own-asked' : 'asked', { minutes: firstTarget }),
      thirty: t(own ? 'own-thirty' : 'thirty'),
      minutes: t('minutes'),
      cursor: t(own ? 'cursor' : 'cursor-zoom'),
      laneZero: t('lane-zero'),
      laneMissing: t('lane-missing'),
      ...(own ? { thirtyNote: t('own-thirty-note') } : {}),
    }
    const strips: TrendStrip[] = own
      ? [
          { moment: 'worst', name: t('own-worst'), note: t('own-note') },
          { moment: 'morning', name: t('own-morning') },
        ]
      : [
          { moment: 'worst', name: t('worst') },
          { moment: 'before', name: t('before') },
          { moment: 'morning', name: t('morning') },
        ]
    return { words, strips }
  }, [t, audience, firstTarget])
}
