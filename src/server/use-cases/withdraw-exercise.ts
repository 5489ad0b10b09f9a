import type { ClinicianScope } from '@/server/access/scope'
import { keepVersion, seenVersion } from '@/server/use-cases/save-exercise'
import type { NextVersion } from '@/server/use-cases/save-exercise'

/**
 * Takes an exercise out of what is offered, as its next version; programmes that hold it go on.
 * @throws Refusal not-found | published-meanwhile {by, at, version}
 */
export async function withdrawExercise(scope: ClinicianScope, asked: NextVersion): Promise<void> {
  const { content, withdrawn } = await seenVersion(scope, asked)
  if (!withdrawn) await keepVersion(scope, { ...asked, content, withdrawn: true })
}
