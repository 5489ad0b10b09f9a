import PgBoss from 'pg-boss'
import { env } from '@/server/env'
import { workStandingApprovals } from '@/server/jobs/standing-approvals'
import { log } from '@/server/log'

const PATIENCE_MS = 10_000
const kept = globalThis as typeof globalThis & { pacewellJobs?: PgBoss }

/**
 * Works the clinic's own jobs in this process, beside any other process on the same database: the queue gives each job
 * to one of them. Its tables are made with the others; nothing is created here. Pages are served without it: a database
 * that is away is asked again.
 */
export async function startJobs(): Promise<void> {
  if (kept.pacewellJobs !== undefined) return
  const boss = new PgBoss({
    connectionString: env.databaseUrl,
    max: 3,
    migrate: false,
    application_name: 'pacewell jobs',
  })
  kept.pacewellJobs = boss
  boss.on('error', (fault) => {
    log.warn({ err: fault }, 'jobs: the queue does not answer')
  })
  try {
    await boss.start()
    await workStandingApprovals(boss)
  } catch (fault) {
    log.warn({ err: fault }, 'jobs: not started, will be tried again')
    Reflect.deleteProperty(kept, 'pacewellJobs')
    await boss.stop({ graceful: false, wait: false }).catch(() => undefined)
    setTimeout(() => void startJobs(), PATIENCE_MS).unref()
  }
}
