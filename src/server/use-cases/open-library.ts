import type { ClinicExercise } from '@/domain/clinic-exercise'
import type { ClinicianScope } from '@/server/access/scope'
import { exerciseVersionsOf } from '@/server/db/clinic-exercise'
import type { ExerciseVersion } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'

/** The clinic's own exercises that are offered, in their latest versions, by name. */
export async function openLibrary(scope: ClinicianScope): Promise<ClinicExercise[]> {
  const byId = new Map<string, ExerciseVersion[]>()
  for (const one of await exerciseVersionsOf(scope, await staffNames(scope)))
    byId.set(one.exerciseId, [...(byId.get(one.exerciseId) ?? []), one])
  return [...byId.values()]
    .flatMap((versions): ClinicExercise[] => {
      const latest = versions.at(-1)
      if (latest === undefined || latest.withdrawn) return []
      const { withdrawn: _, ...shown } = latest
      return [{ ...shown, versions: versions.map(({ version, at, by }) => ({ version, at, by })) }]
    })
    .sort((a, b) => a.content.words.name.localeCompare(b.content.words.name))
}
