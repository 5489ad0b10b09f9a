import { hostname } from 'node:os'
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
/** What the queue keeps of a job that is done: weeks decided or clinics asked, and which process did it. */
type Done = { count: number; by: string }

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

async function askEveryClinic(boss: PgBoss): Promise<number> {
  const clinics = await clinicsWithApprovals()
  for (const clinicId of clinics) await boss.send(ONE_CLINIC, { clinicId }, { singletonKey: clinicId })
  return clinics.length
}

/** Works the jobs of a queue one at a time. What fails is in the log under the job's id, which the administrator sees. */
const workEach = (boss: PgBoss, queue: string, work: (data: OfClinic) => Promise<number>) =>
  boss.work<OfClinic>(queue, async ([job]): Promise<Done | undefined> => {
    if (job === undefined) return undefined
    try {
      return { count: await work(job.data), by: `${hostname()}:${String(process.pid)}` }
    } catch (fault) {
      log.error({ err: fault, job: job.id }, `${queue}: failed`)
      throw fault
    }
  })

/** Works both queues, on schedule and once now: what became ripe while no server ran waits no longer. */
export async function workStandingApprovals(boss: PgBoss): Promise<void> {
  await workEach(boss, EVERY_CLINIC, () => askEveryClinic(boss))
  await workEach(boss, ONE_CLINIC, carryOutAll)
  await boss.schedule(EVERY_CLINIC, EVERY_QUARTER)
  await boss.send(EVERY_CLINIC, {})
}
