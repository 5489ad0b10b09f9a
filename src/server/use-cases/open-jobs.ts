import type { AdminScope } from '@/server/access/scope'
import { jobRunsOf } from '@/server/db/job'
import type { JobRun } from '@/server/db/job'

const SHOWN = 20

/** What the clinic's own jobs did lately, the latest first. */
export const openJobs = (scope: AdminScope): Promise<JobRun[]> => jobRunsOf(scope, SHOWN)
