import type { JobScope } from '@/server/access/scope'
import { patientsWithApprovals } from '@/server/db/standing-approval'

/** For whom a standing approval may have something to carry out. */
export const findApprovals = (scope: JobScope): Promise<string[]> => patientsWithApprovals(scope)
