import type { Scope } from '@/server/access/scope'
import { turnedStandings } from '@/server/db/standing'
import { renewStandings } from '@/server/use-cases/renew-standings'

/** Renews standings that time alone may have changed, so many at once. @returns whose those were */
export async function renewTurnedStandings(scope: Scope, limit: number): Promise<string[]> {
  const patients = await turnedStandings(scope, limit)
  await renewStandings(scope, patients)
  return patients
}
