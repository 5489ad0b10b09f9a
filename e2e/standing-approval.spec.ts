import type { APIRequestContext } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import PgBoss from 'pg-boss'
import { enter, freshId, send } from './api'
import { ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { asOwner, serve } from './served-clinic'
import { expect, expectNoFindings, test } from './world'

const days = ['09', '10', '11', '12', '13', '14', '15'].map((day) => `2026-11-${day}`)
const QUEUE = 'standing-approval'
const NOW = '2026-11-16T12:10'

/** A week of full walks and calm mornings. */
async function walkTheWeek(clinic: OwnClinic, phone: APIRequestContext): Promise<void> {
  for (const day of days) {
    clinic.setClock(`${day}T18:00`)
    const base = (at: string) => {
      const id = freshId()
      return {
        id,
        entryId: id,
        replaces: null,
        recordedAt: `${day}T${at}:00.000Z`,
        timeZone: 'Europe/London',
        day,
      }
    }
    await send(phone, 'record.answerMorning', { ...base('07:30'), kind: 'morning', morning: 1 })
    await send(phone, 'record.logWalk', {
      ...base('17:30'),
      kind: 'walk',
      startedAt: null,
      minutes: 12,
      before: 1,
      worst: 2,
      gate: 'clear',
      details: {
        ...{ region: null, ground: null, surface: null, conditions: null },
        ...{ effort: null, distanceMetres: null, steps: null, note: null },
      },
    })
  }
}

test('a standing approval progresses the one patient it was signed for, once, with two servers at work', async ({
  browser,
  playwright,
}) => {
  // The queue is asked every two seconds, by each server.
  test.setTimeout(120_000)
  const clinic = await ownClinic(playwright, '2026-11-08T09:00')
  const { ownerUrl, runtimeUrl } = clinic.database
  const query = <T extends object>(sql: string, values: unknown[] = []) =>
    asOwner(ownerUrl, async (owner) => (await owner.query<T>(sql, values)).rows)
  const standing = { upToRung: 3, untilDay: '2027-02-01' }
  const people: string[] = []
  for (const prescription of [{ startDay: days[0] ?? '', standing }, { startDay: days[0] ?? '' }]) {
    clinic.setClock('2026-11-08T09:00')
    const { patientId, code } = await clinic.enrol(`Person ${String(people.length)}`, prescription)
    const phone = await playwright.request.newContext({ baseURL: clinic.address })
    await enter(phone, 'join', { code })
    await walkTheWeek(clinic, phone)
    await phone.dispose()
    people.push(patientId)
  }
  const second = await serve('approval-second', runtimeUrl, { demo: 'off', quiet: true })
  writeFileSync(second.clock, `${NOW}:00.000Z`)
  clinic.setClock(NOW)
  await clinic.signInAgain(clinic.desk)

  // Through the queue itself: its own options say how often a job is tried and when it is given up.
  const queue = new PgBoss({ connectionString: ownerUrl, migrate: false, supervise: false, schedule: false })
  await queue.start()
  const [{ id: clinicId } = { id: '' }] = await query<{ id: string }>('select id from clinic')
  const ask = async (count: number) => {
    for (let asked = 0; asked < count; asked += 1)
      await queue.send(QUEUE, { clinicId }, { singletonKey: freshId() })
  }
  /** Nothing waits or runs any more. The pauses before another try are not waited out. */
  const settled = async () => {
    await query(`update pgboss.job set start_after = now() where state = 'retry'`)
    return query(`select id, state from pgboss.job where name = $1 and state < 'completed'`, [QUEUE])
  }
  await ask(8)
  await expect.poll(settled, { timeout: 60_000 }).toEqual([])
  // Both servers took jobs, and over all of them one week was decided.
  const works = await query<{ by: string; decided: number }>(
    `select output->>'by' as by, sum((output->>'count')::int)::int as decided from pgboss.job
     where name = $1 and state = 'completed' group by 1`,
    [QUEUE],
  )
  expect(works).toHaveLength(2)
  expect(new Set(works.map(({ decided }) => decided))).toEqual(new Set([0, 1]))
  const decisions = () =>
    query(`select patient_id, from_day::text, under_approval, steps->0->>'rungAfter' as rung from decision`)
  expect(await decisions()).toEqual([
    { patient_id: people[0], from_day: '2026-11-17', under_approval: true, rung: '2' },
  ])

  // A job that cannot do its work is tried again, and then shown to the administrator.
  await query('revoke select on flare from pacewell_app')
  await ask(1)
  await expect.poll(settled, { timeout: 60_000 }).toEqual([])
  await query('grant select on flare to pacewell_app')
  const failures = await query<{ retry_count: number }>(
    `select retry_count from pgboss.job where name = $1 and state = 'failed'`,
    [QUEUE],
  )
  expect(failures[0]).toEqual({ retry_count: 3 })
  await ask(2)
  await expect.poll(settled, { timeout: 60_000 }).toEqual([])

  const context = await browser.newContext({ baseURL: clinic.address })
  await clinic.signInAgain(context.request)
  const page = await context.newPage()
  await page.goto('/clinic')
  const work = page.getByRole('region', { name: 'Background work' })
  await expect(work.getByText(/(One job has|jobs have) failed/)).toBeVisible()
  await expect(work.getByRole('row').nth(1)).toContainText('Failed.')
  expect(await work.getByRole('row').count()).toBeGreaterThan(10)
  await work.scrollIntoViewIfNeeded()
  await expectNoFindings(page, 'background work')
  expect(await decisions()).toHaveLength(1)
  await context.close()
  await queue.stop()
  await second.end()
  await clinic.end()
})
