'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { distanceIn } from '@/domain/distance'
import type { DistanceUnit } from '@/domain/distance'
import type { WalkDetails } from '@/domain/entry'

/** What was said about a walk beyond minutes, pain and note, in one line; '' where nothing was.
 * @param unit of distances; metres unless said, as the record keeps them */
export function useDetailWords(unit: DistanceUnit | null = null): (details: WalkDetails) => string {
  const words = useTranslations('record.walk-details')
  const format = useFormatter()
  const distanceWords = (metres: number) => {
    if (unit === null) return words('distance', { metres: format.number(metres) })
    const distance = format.number(distanceIn(unit, metres), { maximumFractionDigits: 2 })
    return words('distanceIn', { distance, unit })
  }
  return ({ region, ground, surface, conditions, effort, distanceMetres, steps }) =>
    [
      region === null ? null : words('region', { region }),
      ground === null ? null : words('ground', { ground }),
      surface === null ? null : words('surface', { surface }),
      conditions === null ? null : words('conditions', { conditions }),
      effort === null ? null : words('effort', { effort }),
      distanceMetres === null ? null : distanceWords(distanceMetres),
      steps === null ? null : words('steps', { steps: format.number(steps) }),
    ]
      .filter((part) => part !== null)
      .join(' · ')
}
