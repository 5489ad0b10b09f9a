import { distanceUnitSchema } from '@/domain/distance'
import type { DistanceUnit } from '@/domain/distance'
import { usePatientRecord } from '@/offline/use-phone'
import { wordHere } from '@/offline/word-here'

const kept = wordHere('pacewell.distance-unit')

/** The unit chosen on this phone, else the one that the clinic knows. */
export function useDistanceUnit(): DistanceUnit {
  const { patient } = usePatientRecord()
  return distanceUnitSchema.safeParse(kept.get()).data ?? patient.distanceUnit ?? 'km'
}

export function keepDistanceUnit(unit: DistanceUnit): void {
  kept.keep(unit)
}

export function forgetDistanceUnit(): void {
  kept.keep(null)
}
