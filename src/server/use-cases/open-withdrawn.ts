import type { Instant } from '@/domain/calendar-day'
import type { ClinicianScope } from '@/server/access/scope'
import { exerciseVersionsOf } from '@/server/db/clinic-exercise'
import type { ExerciseVersion } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'

export type WithdrawnExercise = { exerciseId: string; name: string; at: Instant; by: string }

/** The clinic's own exercises that are offered no more, by name. */
export async function openWithdrawn(scope: ClinicianScope): Promise<WithdrawnExercise[]> {
  const latest = new Map<string, ExerciseVersion>()
  for (const one of await exerciseVersionsOf(scope, await staffNames(scope))) latest.set(one.exerciseId, one)
  return [...latest.values()]
    .filter(({ withdrawn }) => withdrawn)
    .map(({ exerciseId, content, at, by }) => ({ exerciseId, name: content.words.name, at, by }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
