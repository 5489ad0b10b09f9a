import type PgBoss from 'pg-boss'
import { makeQueue } from '@/server/jobs/queue'
import { workStandingApprovals } from '@/server/jobs/standing-approvals'
import { workStandingRenewals } from '@/server/jobs/standing-renewals'
import { log } from '@/server/log'

const PATIENCE_MS = 10_000
const kept = globalThis as typeof globalThis & { pacewellJobs?: PgBoss }

/**
 * Works the clinic's own jobs in this process, beside any other process on the same database: the queue gives each job
 * to one of them. Pages are served without it: a database that is away is asked again.
 */
export async function startJobs(): Promise<void> {
  if (kept.pacewellJobs !== undefined) return
  const boss = makeQueue()
  kept.pacewellJobs = boss
  boss.on('error', (fault) => {
    log.warn({ err: fault }, 'jobs: the queue does not answer')
  })
  try {
    await boss.start()
    await workStandingApprovals(boss)
    await workStandingRenewals(boss)
  } catch (fault) {
    log.warn({ err: fault }, 'jobs: not started, will be tried again')
    Reflect.deleteProperty(kept, 'pacewellJobs')
    await boss.stop({ graceful: false, wait: false }).catch(() => undefined)
    setTimeout(() => void startJobs(), PATIENCE_MS).unref()
  }
}
