import type { ClinicExercise } from '@/domain/clinic-exercise'
import type { ClinicianScope } from '@/server/access/scope'
import { latestExercisesOf } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'

/** The clinic's own exercises that are offered, in their latest versions, by name. */
export async function openLibrary(scope: ClinicianScope): Promise<ClinicExercise[]> {
  const latest = await latestExercisesOf(scope, await staffNames(scope))
  return latest.flatMap(({ withdrawn, ...shown }) => (withdrawn ? [] : [shown]))
}
