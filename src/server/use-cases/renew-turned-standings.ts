import type { Scope } from '@/server/access/scope'
import { turnedStandings } from '@/server/db/standing'
import { tryStandings } from '@/server/use-cases/try-standings'

/** Renews standings that time alone may have changed, so many at once. @returns whose those were, and what failed */
export async function renewTurnedStandings(
  scope: Scope,
  limit: number,
): Promise<{ patients: string[]; faults: unknown[] }> {
  const patients = await turnedStandings(scope, limit)
  return { patients, faults: patients.length === 0 ? [] : await tryStandings(scope, patients, 'time') }
}
