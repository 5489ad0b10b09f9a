'use client'
import { useTranslations } from 'next-intl'
import type { DoseUnit } from '@/domain/rung'

/** What was done in one set: "10 steps", "left 6, right 5". */
export function useSetWords(): (set: readonly number[], unit: DoseUnit) => string {
  const words = useTranslations('record.set')
  return (set, unit) => {
    const [first = 0, second] = set
    return second === undefined
      ? words(unit, { done: first })
      : words(`${unit}Sides`, { left: first, right: second })
  }
}
