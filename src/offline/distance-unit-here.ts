import { distanceUnitSchema } from '@/domain/distance'
import type { DistanceUnit } from '@/domain/distance'
import { usePatientRecord } from '@/offline/use-phone'

const KEY = 'pacewell.distance-unit'

/** The unit chosen on this phone; null while none was. */
function distanceUnitHere(): DistanceUnit | null {
  try {
    return distanceUnitSchema.safeParse(localStorage.getItem(KEY)).data ?? null
  } catch {
    return null
  }
}

/** The unit of this phone, else the one that the clinic knows. */
export function useDistanceUnit(): DistanceUnit {
  const { patient } = usePatientRecord()
  return distanceUnitHere() ?? patient.distanceUnit ?? 'km'
}

export function keepDistanceUnit(unit: DistanceUnit): void {
  try {
    localStorage.setItem(KEY, unit)
  } catch {
    // Then it comes with the record each time.
  }
}

export function forgetDistanceUnit(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept either.
  }
}
