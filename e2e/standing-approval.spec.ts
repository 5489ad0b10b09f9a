import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { enter, freshId, send } from './api'
import { ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { asOwner, serve } from './served-clinic'

const days = ['09', '10', '11', '12', '13', '14', '15'].map((day) => `2026-11-${day}`)
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
  const clinic = await ownClinic(playwright, 'approval', '2026-11-08T09:00')
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

  const ask = (count: number, retries: number) =>
    query(
      `insert into pgboss.job (name, data, retry_limit) select 'standing-approval', jsonb_build_object('clinicId', id), $2
       from clinic, generate_series(1, $1)`,
      [count, retries],
    )
  const states = async () => {
    const rows = await query<{ state: string; n: number }>(
      `select state::text, count(*)::int as n from pgboss.job where name = 'standing-approval' group by 1`,
    )
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
  }
  const settled = async () =>
    Object.keys(await states()).filter((state) => !/^(completed|failed)$/.test(state))
  await ask(8, 0)
  await expect.poll(settled, { timeout: 60_000 }).toEqual([])
  expect((await states())['completed']).toBeGreaterThanOrEqual(8)
  const decisions = () =>
    query(`select patient_id, from_day::text, under_approval, steps->0->>'rungAfter' as rung from decision`)
  expect(await decisions()).toEqual([
    { patient_id: people[0], from_day: '2026-11-17', under_approval: true, rung: '2' },
  ])

  // A job that cannot do its work is tried again, and then shown to the administrator.
  await query('revoke select on flare from pacewell_app')
  await ask(1, 1)
  await expect.poll(settled, { timeout: 60_000 }).toEqual([])
  await query('grant select on flare to pacewell_app')
  expect(await query(`select retry_count from pgboss.job where state = 'failed'`)).toEqual([
    { retry_count: 1 },
  ])

  const context = await browser.newContext({ baseURL: clinic.address })
  await clinic.signInAgain(context.request)
  const page = await context.newPage()
  await page.goto('/clinic')
  const work = page.getByRole('region', { name: 'Background work' })
  await expect(work.getByText('One job has failed')).toBeVisible()
  expect(await work.getByRole('row').count()).toBeGreaterThan(8)
  await work.scrollIntoViewIfNeeded()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await decisions()).toHaveLength(1)
  await context.close()
  await second.end()
  await clinic.end()
})
