import type { AdminScope } from '@/server/access/scope'
import { jobRunsOf } from '@/server/db/job'
import type { JobRuns } from '@/server/db/job'

/** Of those that failed, and again of the others. */
const SHOWN = 20

/** What the clinic's own jobs did: the failures first, which must not be lost among what went well after them. */
export const openJobs = (scope: AdminScope): Promise<JobRuns> => jobRunsOf(scope, SHOWN)
