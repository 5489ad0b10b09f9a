import type { Instant } from '@/domain/calendar-day'
import type { ClinicExerciseContent } from '@/domain/clinic-exercise'
import type { ClinicianScope } from '@/server/access/scope'
import { instantFrom } from '@/server/db/row-value'

export type ExerciseVersion = {
  exerciseId: string
  version: number
  content: ClinicExerciseContent
  withdrawn: boolean
  at: Instant
  by: string
}

/** Every version of the clinic's own exercises, or of one of them, oldest first. */
export async function exerciseVersionsOf(
  scope: ClinicianScope,
  staff: ReadonlyMap<string, string>,
  exerciseId?: string,
): Promise<ExerciseVersion[]> {
  const rows = await scope.tx.clinicExercise.findMany({
    where: { clinicId: scope.clinicId, ...(exerciseId === undefined ? {} : { id: exerciseId }) },
    orderBy: [{ id: 'asc' }, { version: 'asc' }],
  })
  return rows.map(({ id, version, content, withdrawn, createdAt, createdBy }) => ({
    exerciseId: id,
    version,
    content: content as ClinicExerciseContent,
    withdrawn,
    at: instantFrom(createdAt),
    by: staff.get(createdBy) ?? '',
  }))
}

/** The latest version of each, also of those that are withdrawn, by name. */
export async function latestExercisesOf(
  scope: ClinicianScope,
  staff: ReadonlyMap<string, string>,
): Promise<ExerciseVersion[]> {
  const latest = new Map<string, ExerciseVersion>()
  for (const one of await exerciseVersionsOf(scope, staff)) latest.set(one.exerciseId, one)
  return [...latest.values()].sort((a, b) => a.content.words.name.localeCompare(b.content.words.name))
}

/** False when that version is there already. */
export async function insertExerciseVersion(
  scope: ClinicianScope,
  one: Pick<ExerciseVersion, 'exerciseId' | 'version' | 'content' | 'withdrawn'>,
): Promise<boolean> {
  const { exerciseId: id, version, content, withdrawn } = one
  const added = await scope.tx.clinicExercise.createMany({
    data: {
      ...{ id, version, content, withdrawn },
      clinicId: scope.clinicId,
      createdAt: scope.now,
      createdBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}
