import { exercisesOf, prescribed } from './exercise-steps'
import { ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { passGate, stopAtGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { CUT_OFF, expect, expectNoFindings, onPhone, someone, test } from './world'
import type { Page } from './world'

test.use({ meant: CUT_OFF })

// A day and a night in a dead zone: everything is recorded on the phone alone, over midnight and a reload; back in the
// network the clinic has each of it once, on its own day, and the stop before all else.
const EVENING = '2026-03-04T23:45'
const HOLD = 4
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-02T14:00')
})
test.afterAll(async () => {
  await clinic.end()
})

type Arrived = { kind: string; day: string; minutes: number | null; morning: number | null; late: boolean }

const arrived = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<Arrived>(
      `select kind, day::text, minutes, morning, late from entry where patient_id = $1 order by recorded_at, id`,
      [patientId],
    )
    return rows
  })

/** How many entries the clinic had before the stop; null while it has no stop. */
const beforeStop = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ count: number }>(
      `select (select count(*)::int from entry e where e.patient_id = s.patient_id and e.arrived_at < s.arrived_at) as count
       from safety_stop s where s.patient_id = $1`,
      [patientId],
    )
    return rows.length === 1 ? (rows[0]?.count ?? null) : null
  })

async function timeWalkOverMidnight(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start a walk' }).tap()
  await page.getByRole('button', { name: 'Start', exact: true }).tap()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.clock.fastForward('10:00')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.clock.fastForward('06:10')
  await page.getByRole('button', { name: 'Finish' }).tap()
  await expect(page.getByText('16 min yesterday')).toBeVisible()
  await page.locator('[data-score="1"]').tap()
  await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
  await page.locator('[data-score="2"]').tap()
  await passGate(page)
}

async function balance(page: Page): Promise<void> {
  await page.goto('/today')
  await page.getByRole('link', { name: /Single-leg balance/ }).tap()
  await page.getByRole('button', { name: 'Start, left leg' }).tap()
  await page.clock.runFor((HOLD + 1) * 1000)
  await page.clock.runFor(10_500)
  await expect(page.getByText('Right leg', { exact: true })).toBeVisible()
  await page.clock.runFor((HOLD + 1) * 1000)
  for (const score of ['skip', '2']) await page.locator(`[data-score="${score}"]`).tap()
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByRole('link', { name: /Single-leg balance/ })).toContainText('Done')
}

test('a walk over midnight, an exercise, a morning, a correction and a stop in a dead zone', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Dead Zone', {
    startDay: '2026-03-02',
    exercises: [prescribed('balance', 1, HOLD)],
  })
  clinic.setClock(EVENING)
  const phone = await onPhone(browser, clinic.address, { serviceWorkers: 'allow' })
  const page = await phone.newPage()
  await page.clock.install({ time: `${EVENING}:00.000Z` })
  await page.goto(`/j/${code.replace(' ', '')}`)
  await page.getByRole('button', { name: 'Agree and open Pacewell' }).tap()
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)

  await phone.setOffline(true)
  await test.step('a walk with the timer, over a reload and midnight', () => timeWalkOverMidnight(page))
  await test.step('the morning after', async () => {
    await page.clock.fastForward('08:00:00')
    await page.goto('/today')
    await expect(page.getByRole('heading', { name: 'Thursday' })).toBeVisible()
    await page.getByRole('link', { name: 'Answer the morning check-in' }).tap()
    await page.locator('[data-score="3"]').tap()
    await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  })
  await test.step('an exercise', () => balance(page))
  await test.step('yesterday is corrected', async () => {
    await page.getByRole('link', { name: 'Add or correct an earlier day' }).tap()
    await page
      .getByRole('link', { name: /Correct the walk/ })
      .first()
      .tap()
    await page.getByRole('button', { name: 'One minute more' }).tap()
    await page.getByRole('button', { name: 'Save the correction' }).tap()
    await expect(page.getByText('The former version stays readable, for you and your clinic.')).toBeVisible()
  })
  await page.goto('/today')
  await expect(page.getByRole('status').filter({ hasText: 'No signal.' })).toContainText(
    '4 entries are safe on this phone.',
  )
  await expectNoFindings(page, 'Today after a day without signal')
  await test.step('a stop', async () => {
    await page.getByRole('link', { name: 'I feel unwell' }).tap()
    await stopAtGate(page)
    await expect(page.getByText('Your clinic has not been told yet. Please phone them.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  })
  expect([await beforeStop(patientId), await arrived(patientId)]).toEqual([null, []])

  clinic.setClock('2026-03-05T08:10')
  await phone.setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(/The message is with Own Clinic/)).toBeVisible({ timeout: 20_000 })
  const timed = { kind: 'walk', day: '2026-03-04', morning: null }
  await expect
    .poll(() => arrived(patientId), { timeout: 20_000 })
    .toEqual([
      { ...timed, minutes: 16, late: true },
      { kind: 'morning', day: '2026-03-05', minutes: null, morning: 3, late: false },
      { kind: 'exercise', day: '2026-03-05', minutes: null, morning: null, late: false },
      { ...timed, minutes: 17, late: true },
    ])
  expect(await beforeStop(patientId), 'the stop arrived first').toBe(0)
  expect(await exercisesOf(clinic, patientId)).toHaveLength(1)

  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto('/caseload')
  await expect(doctor.getByRole('heading', { name: 'One safety stop is open' })).toBeVisible()
  await doctor.goto(`/patients/${patientId}/entries`)
  await expect(doctor.getByText(/17 min/)).toHaveCount(1)
})
