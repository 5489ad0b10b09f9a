import { localDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { noteSeen } from '@/server/access/audit'
import type { ClinicianScope } from '@/server/access/scope'
import { keepingOf } from '@/server/db/caseload'
import { exerciseVersionsOf } from '@/server/db/clinic-exercise'
import type { ExerciseVersion } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'

export type OpenedVersion = Omit<ExerciseVersion, 'exerciseId'> & {
  /** Patients whose latest programme keeps it, until somebody changes that. */
  keptBy: { id: string; name: string }[]
}

/** Every version of an exercise of the clinic's own, whole, oldest first; also of one that is withdrawn.
 * @throws Refusal not-found */
export async function openExerciseVersions(
  scope: ClinicianScope,
  exerciseId: string,
): Promise<OpenedVersion[]> {
  const versions = await exerciseVersionsOf(scope, await staffNames(scope), exerciseId)
  if (versions.length === 0) throw new Refusal('not-found')
  const keeping = await keepingOf(scope, { exerciseId, today: localDay(scope.now, scope.timeZone) })
  noteSeen(
    scope,
    keeping.map(({ id }) => id),
  )
  return versions.map(({ exerciseId: _, ...one }) => ({
    ...one,
    keptBy: keeping.flatMap(({ id, name, version }) => (version === one.version ? [{ id, name }] : [])),
  }))
}
