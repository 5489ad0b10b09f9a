import type { Instant } from '@/domain/calendar-day'
import type { AdminScope } from '@/server/access/scope'
import { instantFrom, instantOrNull } from '@/server/db/row-value'

export type JobRun = {
  id: string
  name: 'standing-approval'
  state: 'waiting' | 'running' | 'retrying' | 'done' | 'failed'
  askedAt: Instant
  endedAt: Instant | null
  /** Times that it was tried again after a failure. */
  retries: number
}

type Row = { id: string; state: string; asked: Date; ended: Date | null; retries: number }

const states: Readonly<Record<string, JobRun['state']>> = {
  created: 'waiting',
  active: 'running',
  retry: 'retrying',
  completed: 'done',
  cancelled: 'failed',
  failed: 'failed',
}

/** Jobs of this clinic, in the queue's own tables: they hold ids and times alone. A failure's words stay in the log. */
export async function jobRunsOf(scope: AdminScope, limit: number): Promise<JobRun[]> {
  const rows = await scope.tx.$queryRaw<Row[]>`
    select id, state::text, created_on as asked, completed_on as ended, retry_count as retries from pgboss.job
    where name = 'standing-approval' and data->>'clinicId' = ${scope.clinicId}
    order by created_on desc, id limit ${limit}`
  return rows.map(({ id, state, asked, ended, retries }) => ({
    id,
    name: 'standing-approval',
    state: states[state] ?? 'failed',
    askedAt: instantFrom(asked),
    endedAt: instantOrNull(ended),
    retries,
  }))
}
