import { hostname } from 'node:os'
import type PgBoss from 'pg-boss'
import { log } from '@/server/log'

/** Weeks are ripe at noon and days turn at midnight, of any zone: a quarter of an hour later is soon enough. */
const EVERY_QUARTER = '*/15 * * * *'

export type OfClinic = { clinicId: string }
/** What the queue keeps of a job that is done: how much was done or how many clinics asked, and which process did it. */
type Done = { count: number; by: string }

/** Work that clinics have: one queue finds which, and gives each a job of its own in the other, so that one that fails
 * holds up nobody else. */
type ClinicWork = {
  everyClinic: string
  oneClinic: string
  find: () => Promise<string[]>
  work: (data: OfClinic) => Promise<number>
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

/** Works both queues, on schedule and once now: what fell due while no server ran waits no longer. */
export async function workByClinic(
  boss: PgBoss,
  { everyClinic, oneClinic, find, work }: ClinicWork,
): Promise<void> {
  await workEach(boss, everyClinic, async () => {
    const clinics = await find()
    for (const clinicId of clinics) await boss.send(oneClinic, { clinicId }, { singletonKey: clinicId })
    return clinics.length
  })
  await workEach(boss, oneClinic, work)
  await boss.schedule(everyClinic, EVERY_QUARTER)
  await boss.send(everyClinic, {})
}
