import { Refusal } from '@/domain/refusal'
import type { ClinicianScope } from '@/server/access/scope'
import { keepVersion, seenVersion } from '@/server/use-cases/save-exercise'
import type { NextVersion } from '@/server/use-cases/save-exercise'

/**
 * Offers a withdrawn exercise again, just as it was, as its next version.
 * @throws Refusal not-found | invalid at version where it was not withdrawn | published-meanwhile {by, at, version}
 */
export async function bringBackExercise(scope: ClinicianScope, asked: NextVersion): Promise<void> {
  const { content, withdrawn } = await seenVersion(scope, asked)
  if (!withdrawn) throw new Refusal('invalid', 'version')
  await keepVersion(scope, { ...asked, content, withdrawn: false })
}
