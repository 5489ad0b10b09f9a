import type { Instant } from '@/domain/calendar-day'
import type { ClinicianScope } from '@/server/access/scope'
import { latestExercisesOf } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'

export type WithdrawnExercise = { exerciseId: string; name: string; at: Instant; by: string }

/** The clinic's own exercises that are offered no more, by name. */
export async function openWithdrawn(scope: ClinicianScope): Promise<WithdrawnExercise[]> {
  const latest = await latestExercisesOf(scope, await staffNames(scope))
  return latest
    .filter(({ withdrawn }) => withdrawn)
    .map(({ exerciseId, content, at, by }) => ({ exerciseId, name: content.words.name, at, by }))
}
