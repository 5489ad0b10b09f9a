import PgBoss from 'pg-boss'
import { env } from '@/server/env'

/** How long a job that failed stays where the administrator sees it: two weeks, as the page says. */
const SHOWN_SECONDS = 14 * 24 * 60 * 60

/** The job queue in the clinic's own database. Its tables are made with the others; nothing is created here. */
export const makeQueue = (): PgBoss =>
  new PgBoss({
    connectionString: env.databaseUrl,
    max: 3,
    migrate: false,
    application_name: 'pacewell jobs',
    archiveFailedAfterSeconds: SHOWN_SECONDS,
  })
