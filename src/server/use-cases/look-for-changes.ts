import type { ClinicianScope } from '@/server/access/scope'
import { changesOf, type ClinicChanges } from '@/server/db/standing'

/** How often what the caseload shows may have changed so far: a number, and nothing about anybody. An open list that was read
 * with a smaller one is no longer all there is. */
export const lookForChanges = (scope: ClinicianScope): Promise<ClinicChanges> => changesOf(scope)
