import type { Cohort } from '@/cli/bench/cohort'

/** A few of a clinic for whatever is measured by the days of one patient's record. */
const PATIENTS_OF_A_YEAR = 12
/** Of each patient where a clinic is measured by its patients: four weeks that are over, and two days. */
const DAYS = 30

export type GrowthClinic = Cohort & {
  /** What is measured in it, and the patients or days that it is measured by. */
  by: 'patients' | 'days'
  size: number
}

const clinicOf = (by: GrowthClinic['by'], size: number, place: number): GrowthClinic => {
  const end = String(10 + place)
  return {
    clinicId: `0197f000-0000-7000-8000-0000000002${end}`,
    staffId: `0197f000-0000-7000-8000-0000000003${end}`,
    email: `clinician-of-${String(size)}-${by}@bench.example`,
    ...(by === 'patients'
      ? { patients: size, days: DAYS, isMixed: true }
      : { patients: PATIENTS_OF_A_YEAR, days: size, isMixed: false }),
    by,
    size,
  }
}

/** All in one database, as the clinics of an installation are. */
export const growthClinics: readonly GrowthClinic[] = [
  ...[50, 200, 800, 3200, 10_000].map((size, place) => clinicOf('patients', size, place)),
  ...[28, 90, 365, 1095].map((size, place) => clinicOf('days', size, 10 + place)),
]
