import { Refusal } from '@/domain/refusal'
import type { ClinicianScope } from '@/server/access/scope'
import { exerciseVersionsOf, insertExerciseVersion } from '@/server/db/clinic-exercise'
import { refuseAnother } from '@/server/use-cases/save-exercise'

/**
 * Offers a withdrawn exercise again, just as it was, as its next version.
 * @param asked.version the one after the withdrawal that was seen
 * @throws Refusal not-found | invalid at version where it was not withdrawn | published-meanwhile {by, at, version}
 */
export async function bringBackExercise(
  scope: ClinicianScope,
  asked: { exerciseId: string; version: number },
): Promise<void> {
  const versions = await exerciseVersionsOf(scope, new Map(), asked.exerciseId)
  const latest = versions.at(asked.version - 2)
  if (latest === undefined || asked.version < 2) throw new Refusal('not-found')
  if (!latest.withdrawn) throw new Refusal('invalid', 'version')
  const next = { ...asked, content: latest.content, withdrawn: false }
  if (!(await insertExerciseVersion(scope, next))) await refuseAnother(scope, next)
}
