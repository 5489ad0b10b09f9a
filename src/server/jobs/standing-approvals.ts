import type PgBoss from 'pg-boss'
import { clinicsWithApprovals, inJob } from '@/server/access/job-scope'
import { carryOutApproval } from '@/server/use-cases/carry-out-approval'
import { workByClinic } from '@/server/jobs/clinic-jobs'
import type { OfClinic } from '@/server/jobs/clinic-jobs'
import { findApprovals } from '@/server/use-cases/find-approvals'

const ONE_CLINIC = 'standing-approval'

/**
 * Carries out the standing approvals of a clinic, each patient in a transaction of its own. A patient whom it cannot be
 * done for holds up nobody else: all are gone through before it throws. Gives how many weeks it decided.
 */
export async function carryOutAll({ clinicId }: OfClinic): Promise<number> {
  const job = { name: `jobs.${ONE_CLINIC}`, clinicId }
  const patients = await inJob(job, findApprovals)
  const faults: unknown[] = []
  let decided = 0
  for (const patientId of patients) {
    try {
      if (await inJob(job, (scope) => carryOutApproval(scope, patientId))) decided += 1
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length === 0) return decided
  throw new AggregateError(
    faults,
    `not carried out for ${String(faults.length)} of ${String(patients.length)}`,
  )
}

/** Works both queues of standing approvals. */
export const workStandingApprovals = (boss: PgBoss): Promise<void> =>
  workByClinic(boss, {
    everyClinic: 'standing-approvals',
    oneClinic: ONE_CLINIC,
    find: clinicsWithApprovals,
    work: carryOutAll,
  })
