import { Refusal } from '@/domain/refusal'
import { inSavepoint } from '@/server/access/in-savepoint'
import type { Scope } from '@/server/access/scope'
import { postponeStandings } from '@/server/db/standing'
import type { Because } from '@/server/db/standing'
import { renewStandings } from '@/server/use-cases/renew-standings'

/**
 * Renews standings where a failure may cost nothing else: what was recorded in this transaction stays, and so do the
 * standings of everybody else. One that cannot be computed stands as it did, and is tried again after a while.
 * @returns what failed
 * @throws Refusal session-ended where nothing more may be recorded
 */
export async function tryStandings(
  scope: Scope,
  patientIds: readonly string[],
  because: Because,
): Promise<unknown[]> {
  const atOnce = await inSavepoint(scope.tx, () => renewStandings(scope, patientIds, because))
  if (atOnce === null) return []
  if (atOnce instanceof Refusal) throw atOnce
  const faults: unknown[] = []
  for (const id of patientIds) {
    const fault = await inSavepoint(scope.tx, () => renewStandings(scope, [id], because))
    if (fault === null) continue
    await postponeStandings(scope, [id], because)
    faults.push(fault)
  }
  return faults
}
