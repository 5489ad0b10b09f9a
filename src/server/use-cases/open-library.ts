import type { ClinicExercise } from '@/domain/clinic-exercise'
import type { ClinicianScope } from '@/server/access/scope'
import { exerciseVersionsOf } from '@/server/db/clinic-exercise'
import type { ExerciseVersion } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'

/** The clinic's own exercises that are offered, in their latest versions, by name. */
export async function openLibrary(scope: ClinicianScope): Promise<ClinicExercise[]> {
  const latest = new Map<string, ExerciseVersion>()
  for (const one of await exerciseVersionsOf(scope, await staffNames(scope))) latest.set(one.exerciseId, one)
  return [...latest.values()]
    .flatMap(({ withdrawn, ...shown }) => (withdrawn ? [] : [shown]))
    .sort((a, b) => a.content.words.name.localeCompare(b.content.words.name))
}
