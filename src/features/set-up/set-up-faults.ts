import { noClinicFaults } from '@/record/clinic-fields/read-clinic-form'
import type { ClinicFaults } from '@/record/clinic-fields/read-clinic-form'

export interface SetUpFaults {
  /** Sentences by field: 'setupCode', 'administrator.email'. */
  own: Readonly<Record<string, string>>
  clinic: ClinicFaults
  /** Concerns no field. */
  whole: string | null
}

export const noSetUpFaults: SetUpFaults = { own: {}, clinic: noClinicFaults, whole: null }
