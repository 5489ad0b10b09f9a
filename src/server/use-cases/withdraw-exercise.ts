import { Refusal } from '@/domain/refusal'
import type { ClinicianScope } from '@/server/access/scope'
import { exerciseVersionsOf, insertExerciseVersion } from '@/server/db/clinic-exercise'
import { refuseAnother } from '@/server/use-cases/save-exercise'

/**
 * Takes an exercise out of what is offered, as its next version; programmes that hold it go on.
 * @param asked.version the one after the latest that was seen
 * @throws Refusal not-found | published-meanwhile {by, at, version}
 */
export async function withdrawExercise(
  scope: ClinicianScope,
  asked: { exerciseId: string; version: number },
): Promise<void> {
  const versions = await exerciseVersionsOf(scope, new Map(), asked.exerciseId)
  const latest = versions.at(asked.version - 2)
  if (latest === undefined || asked.version < 2) throw new Refusal('not-found')
  if (latest.withdrawn) return
  const next = { ...asked, content: latest.content, withdrawn: true }
  if (!(await insertExerciseVersion(scope, next))) await refuseAnother(scope, next)
}
