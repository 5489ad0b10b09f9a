import type PgBoss from 'pg-boss'
import { noteSeen } from '@/server/access/audit'
import { clinicsWithTurnedStandings, inJob } from '@/server/access/job-scope'
import { workByClinic } from '@/server/jobs/clinic-jobs'
import type { OfClinic } from '@/server/jobs/clinic-jobs'
import { renewTurnedStandings } from '@/server/use-cases/renew-turned-standings'

const ONE_CLINIC = 'standing-renewal'
/** In one transaction: a patient who logs meanwhile waits for it. */
const AT_ONCE = 50

/** Renews the standings of a clinic that no longer hold by themselves, some in a transaction. Gives how many. */
export async function renewAll({ clinicId }: OfClinic): Promise<number> {
  const job = { name: `jobs.${ONE_CLINIC}`, clinicId }
  let renewed = 0
  for (;;) {
    const count = await inJob(job, async (scope) => {
      const patients = await renewTurnedStandings(scope, AT_ONCE)
      noteSeen(scope, patients)
      return patients.length
    })
    renewed += count
    if (count < AT_ONCE) return renewed
  }
}

/** Works both queues of standings. */
export const workStandingRenewals = (boss: PgBoss): Promise<void> =>
  workByClinic(boss, {
    everyClinic: 'standing-renewals',
    oneClinic: ONE_CLINIC,
    find: clinicsWithTurnedStandings,
    work: renewAll,
  })
