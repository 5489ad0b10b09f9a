import type PgBoss from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeQueue } from '@/server/jobs/queue'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'

const QUEUE = 'standing-approval'
let boss: PgBoss
let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
  boss = makeQueue()
  boss.on('error', () => undefined)
  await boss.start()
})
afterAll(() => boss.stop({ graceful: false }))

const shownTo = async ({ admin }: TestClinic) => (await deskOf(admin)).clinic.jobs()
const send = (queue: string, data: object) => boss.send(queue, data, { singletonKey: crypto.randomUUID() })

/** Takes the job that waits, without waiting out the pause before another try, and fails at it. */
async function failAt(queue: string): Promise<void> {
  const [job] = await boss.fetch(queue, { ignoreStartAfter: true })
  if (job !== undefined) await boss.fail(queue, job.id, { message: 'broken' })
}

/** Jobs that went well: one more each quarter of an hour. */
async function doneAfterwards(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const id = (await send(QUEUE, { clinicId: clinic.id })) ?? ''
    await boss.fetch(QUEUE)
    await boss.complete(QUEUE, id)
  }
}

/** As if the queue had stood still for that long: its times are the database's own. */
const age = (hours: number) =>
  ownerRows(
    `update pgboss.job set completed_on = completed_on - make_interval(hours => $1),
       created_on = created_on - make_interval(hours => $1)`,
    [hours],
  )

describe('a job that fails', () => {
  test('is tried again three times, and then shown before all that went well after it', async () => {
    const id = await send(QUEUE, { clinicId: clinic.id })
    for (const retries of [0, 1, 2]) {
      await failAt(QUEUE)
      expect(await shownTo(clinic)).toMatchObject({ failed: 0, runs: [{ id, state: 'retrying', retries }] })
    }
    await failAt(QUEUE)
    await doneAfterwards(25)
    const { failed, runs } = await shownTo(clinic)
    expect(failed).toBe(1)
    expect(runs[0]).toMatchObject({ id, name: QUEUE, state: 'failed', retries: 3 })
    expect(runs.slice(1).map(({ state }) => state)).toEqual(Array<string>(20).fill('done'))
    expect((await shownTo(await makeClinic())).runs).toEqual([])
  })

  test('is shown for two weeks, however often the queue is tidied', async () => {
    await age(13 * 24)
    await boss.maintain()
    const { failed, runs } = await shownTo(clinic)
    expect([failed, runs.length]).toEqual([1, 1])
    await age(2 * 24)
    await boss.maintain()
    expect(await shownTo(clinic)).toEqual({ failed: 0, runs: [] })
  })

  test('is shown in every clinic where it is the one that asks for theirs, and only while it does not work', async () => {
    const id = await send('standing-approvals', {})
    expect((await shownTo(clinic)).runs).toEqual([])
    await failAt('standing-approvals')
    await failAt('standing-approvals')
    for (const one of [clinic, await makeClinic()])
      expect(await shownTo(one)).toMatchObject({
        failed: 1,
        runs: [{ id, name: 'standing-approvals', state: 'failed', retries: 1 }],
      })
  })
})
