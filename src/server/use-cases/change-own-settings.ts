import type { DistanceUnit } from '@/domain/distance'
import type { Language, TextSize } from '@/domain/person'
import type { PatientScope, StaffScope } from '@/server/access/scope'
import { changePatientSettings } from '@/server/db/patient'
import { changeStaff } from '@/server/db/staff'

/** A patient's own language, size of text or unit of distances. */
export const changeOwnSettings = (
  scope: PatientScope,
  change: { language: Language } | { textSize: TextSize } | { distanceUnit: DistanceUnit },
): Promise<void> => changePatientSettings(scope, change)

/** A colleague's own language. */
export const changeOwnLanguage = (scope: StaffScope, language: Language): Promise<void> =>
  changeStaff(scope, scope.actor.id, { language })
