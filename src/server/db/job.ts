import type { Instant } from '@/domain/calendar-day'
import type { AdminScope } from '@/server/access/scope'
import { instantFrom, instantOrNull } from '@/server/db/row-value'

export type JobRun = {
  id: string
  name: 'standing-approval' | 'standing-approvals' | 'standing-renewal' | 'standing-renewals'
  state: 'waiting' | 'running' | 'retrying' | 'done' | 'failed'
  askedAt: Instant
  endedAt: Instant | null
  /** Times that it was tried again after a failure. */
  retries: number
}

/** What failed to the end, and how many those are in all; then the others. The latest first in each. */
export type JobRuns = { failed: number; runs: JobRun[] }

type Row = {
  id: string
  name: JobRun['name']
  state: string
  asked: Date
  ended: Date | null
  retries: number
  failures: number
}

const states: Readonly<Record<string, JobRun['state']>> = {
  created: 'waiting',
  active: 'running',
  retry: 'retrying',
  completed: 'done',
  cancelled: 'failed',
  failed: 'failed',
}

/**
 * Jobs of this clinic, in the queue's own tables: they hold ids and times alone. A failure's words stay in the log. Those
 * that ask for all clinics' jobs are everybody's, and told of only where they do not work.
 */
export async function jobRunsOf(scope: AdminScope, limit: number): Promise<JobRuns> {
  const rows = await scope.tx.$queryRaw<Row[]>`
    with run as (
      select id, name, state, created_on as asked, completed_on as ended, retry_count as retries,
        state in ('failed', 'cancelled') as failed
      from pgboss.job
      where name in ('standing-approval', 'standing-renewal') and data->>'clinicId' = ${scope.clinicId}
        or name in ('standing-approvals', 'standing-renewals') and state in ('retry', 'failed', 'cancelled')
    ), placed as (
      select run.*, count(*) filter (where failed) over ()::int as failures,
        row_number() over (partition by failed order by asked desc, id) as place
      from run
    )
    select id, name, state::text, asked, ended, retries, failures from placed
    where place <= ${limit} order by failed desc, place`
  const runs = rows.map(({ id, name, state, asked, ended, retries }) => ({
    id,
    name,
    state: states[state] ?? 'failed',
    askedAt: instantFrom(asked),
    endedAt: instantOrNull(ended),
    retries,
  }))
  return { failed: rows[0]?.failures ?? 0, runs }
}
