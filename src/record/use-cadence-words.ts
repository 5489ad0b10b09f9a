'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { WalkCadence } from '@/domain/walk-cadence'

/** "103 steps a minute, moderate": always beside its caveat. */
export function useCadenceWords(): (cadence: WalkCadence) => string {
  const words = useTranslations('record.cadence')
  const format = useFormatter()
  return ({ stepsPerMinute, intensity }) =>
    words('figure', { count: format.number(Math.round(stepsPerMinute)), intensity })
}
