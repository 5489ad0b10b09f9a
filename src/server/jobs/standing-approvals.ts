import type PgBoss from 'pg-boss'
import { clinicsWithApprovals, inJob } from '@/server/access/job-scope'
import { log } from '@/server/log'
import { carryOutApproval } from '@/server/use-cases/carry-out-approval'
import { findApprovals } from '@/server/use-cases/find-approvals'

/** Asks which clinics have approvals, and gives each a job of its own: one that fails holds up nobody else. */
const EVERY_CLINIC = 'standing-approvals'
const ONE_CLINIC = 'standing-approval'
/** Weeks are ripe at noon of any zone: a quarter of an hour later is soon enough. */
const EVERY_QUARTER = '*/15 * * * *'

type OfClinic = { clinicId: string }

/** Carries out the standing approvals of a clinic, each patient in a transaction of its own. */
async function carryOutAll({ clinicId }: OfClinic): Promise<void> {
  const job = { name: `jobs.${ONE_CLINIC}`, clinicId }
  const patients = await inJob(job, findApprovals)
  for (const patientId of patients) await inJob(job, (scope) => carryOutApproval(scope, patientId))
}

async function askEveryClinic(boss: PgBoss): Promise<void> {
  for (const clinicId of await clinicsWithApprovals()) {
    await boss.send(ONE_CLINIC, { clinicId }, { singletonKey: clinicId })
  }
}

/** Works both queues, on schedule and once now: what became ripe while no server ran waits no longer. */
export async function workStandingApprovals(boss: PgBoss): Promise<void> {
  await boss.work(EVERY_CLINIC, () => askEveryClinic(boss))
  await boss.work<OfClinic>(ONE_CLINIC, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await carryOutAll(data)
      } catch (fault) {
        log.error({ err: fault, job: id }, 'standing approvals: will be tried again')
        throw fault
      }
    }
  })
  await boss.schedule(EVERY_CLINIC, EVERY_QUARTER)
  await boss.send(EVERY_CLINIC, {})
}
