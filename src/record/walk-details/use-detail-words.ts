'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { WalkDetails } from '@/domain/entry'

/** What was said about a walk beyond minutes, pain and note, in one line; '' where nothing was. */
export function useDetailWords(): (details: WalkDetails) => string {
  const words = useTranslations('record.walk-details')
  const format = useFormatter()
  return ({ region, ground, surface, conditions, effort, distanceMetres, steps }) =>
    [
      region === null ? null : words('region', { region }),
      ground === null ? null : words('ground', { ground }),
      surface === null ? null : words('surface', { surface }),
      conditions === null ? null : words('conditions', { conditions }),
      effort === null ? null : words('effort', { effort }),
      distanceMetres === null ? null : words('distance', { metres: format.number(distanceMetres) }),
      steps === null ? null : words('steps', { steps: format.number(steps) }),
    ]
      .filter((part) => part !== null)
      .join(' · ')
}
