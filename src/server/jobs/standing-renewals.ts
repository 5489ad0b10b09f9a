import type PgBoss from 'pg-boss'
import { noteSeen } from '@/server/access/audit'
import { clinicsWithTurnedStandings, inJob } from '@/server/access/job-scope'
import { workByClinic } from '@/server/jobs/clinic-jobs'
import type { OfClinic } from '@/server/jobs/clinic-jobs'
import { renewTurnedStandings } from '@/server/use-cases/renew-turned-standings'

const ONE_CLINIC = 'standing-renewal'
/** In one transaction: a patient's phone that records meanwhile waits no longer than for these. */
const AT_ONCE = 10

/** Renews the standings of a clinic that no longer hold by themselves, some in a transaction. All are gone through before it
 * throws for those that cannot be computed. Gives how many. */
export async function renewAll({ clinicId }: OfClinic): Promise<number> {
  const job = { name: `jobs.${ONE_CLINIC}`, clinicId }
  const failed: unknown[] = []
  let renewed = 0
  for (;;) {
    const { patients, faults } = await inJob(job, async (scope) => {
      const done = await renewTurnedStandings(scope, AT_ONCE)
      noteSeen(scope, done.patients)
      return done
    })
    failed.push(...faults)
    renewed += patients.length - faults.length
    if (patients.length < AT_ONCE) break
  }
  if (failed.length === 0) return renewed
  throw new AggregateError(failed, `${String(failed.length)} standings cannot be computed`)
}

/** Works both queues of standings. */
export const workStandingRenewals = (boss: PgBoss): Promise<void> =>
  workByClinic(boss, {
    everyClinic: 'standing-renewals',
    oneClinic: ONE_CLINIC,
    find: clinicsWithTurnedStandings,
    work: renewAll,
  })
