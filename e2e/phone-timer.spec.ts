import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { passGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

// A walk with the timer: over a reload, midnight and another zone, a changed clock, hours, and a stop on the way.
const DAY = '2026-03-04'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, `${DAY}T14:00`)
})
test.afterAll(async () => {
  await clinic.end()
})

const walksOf = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<Record<string, unknown>>(
      `select day::text, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as started, time_zone, minutes,
        moving_seconds, before, worst from entry where patient_id = $1 and kind = 'walk'`,
      [patientId],
    )
    return rows
  })

/** Somebody's phone on Today, whose clock the test moves on. */
async function onToday(browser: Parameters<typeof joinedPhone>[0], name: string, at: string) {
  clinic.setClock(at)
  // The hours between the tests have ended the desk's session.
  await clinic.signInAgain(clinic.desk)
  const { patientId, code } = await clinic.enrol(name, {
    startDay: DAY,
    warmUpMinutes: 5,
    coolDownMinutes: 5,
  })
  const phone = await joinedPhone(browser, clinic, code, at)
  const page = await phone.newPage()
  await page.clock.install({ time: `${at}:00.000Z` })
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Start a walk' })).toBeVisible()
  return { phone, page, patientId }
}

async function start(page: Page) {
  await page.getByRole('link', { name: 'Start a walk' }).tap()
  await page.getByRole('button', { name: 'Start', exact: true }).tap()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
}

/** Time goes by for phone and clinic alike. */
async function goBy(page: Page, minutes: number, clinicAt: string) {
  clinic.setClock(clinicAt)
  await page.clock.fastForward(minutes * 60_000)
  await page.clock.runFor(1500)
}

async function answer(page: Page) {
  await expect(page.getByRole('heading', { name: /Pain just before/ })).toBeVisible()
  await expect(
    page.locator('[data-score][aria-pressed="true"], [data-score][aria-checked="true"]'),
  ).toHaveCount(0)
  await page.locator('[data-score="1"]').tap()
  await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
  await page.locator('[data-score="2"]').tap()
  await passGate(page)
}

test('a walk over a reload and midnight, without signal, belongs to the day of its start', async ({
  browser,
}) => {
  const { phone, page, patientId } = await onToday(browser, 'Midnight Person', `${DAY}T23:50`)
  await page.getByRole('link', { name: 'Start a walk' }).tap()
  await expect(page.getByText('5 easy, 12 brisk, 5 easy')).toBeVisible()
  await expectNoFindings(page, 'before the walk')
  await page.getByRole('button', { name: 'Start', exact: true }).tap()
  await expect(page.getByText('Easy until 5 min, then brisk.')).toBeVisible()
  await page.route('**/api/trpc/**', (route) => route.abort())
  await goBy(page, 7, `${DAY}T23:57`)
  await expect(page.getByText('Brisk until 17 min.')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText('7 minutes of 22 walked')
  await expectNoFindings(page, 'under way')
  await page.getByRole('button', { name: 'Pause' }).tap()
  await goBy(page, 10, '2026-03-05T00:07')
  await expect(page.getByRole('timer')).toHaveText('7 minutes of 22 walked')
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText('7 minutes of 22 walked')
  await page.getByRole('button', { name: 'Go on' }).tap()
  // What the test itself takes comes on top: up to half a minute beside the twelve they are rounded to twelve.
  await goBy(page, 4.6, '2026-03-05T00:12')
  // Away from it and back, by its card.
  await page.goto('/today')
  await expect(page.getByText(/Walking, 1[12] min/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start a walk' })).toHaveCount(0)
  await expectNoFindings(page, 'Today while a walk is timed')
  await page.getByRole('link', { name: 'Open' }).tap()
  await page.getByRole('button', { name: 'Finish' }).tap()
  await expect(page.getByText('12 min yesterday')).toBeVisible()
  await page.unroute('**/api/trpc/**')
  await answer(page)
  await expect.poll(() => walksOf(patientId), { timeout: 20_000 }).toHaveLength(1)
  const [walk] = await walksOf(patientId)
  expect(walk).toMatchObject({ day: DAY, started: `${DAY} 23:50`, minutes: 12, before: 1, worst: 2 })
  expect(Math.abs(Number(walk?.['moving_seconds']) - 720)).toBeLessThanOrEqual(30)
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Start a walk' })).toBeVisible()
  await phone.close()
})

test('a clock that is changed while the page is in front has the minutes asked', async ({ browser }) => {
  const { phone, page, patientId } = await onToday(browser, 'Clock Person', `${DAY}T14:10`)
  await start(page)
  await goBy(page, 3, `${DAY}T14:13`)
  await page.clock.setSystemTime(`${DAY}T15:13:30.000Z`)
  await page.clock.runFor(2000)
  await page.getByRole('button', { name: 'Finish' }).tap()
  await expect(page.getByText(/clock of this phone was changed/)).toBeVisible()
  await expectNoFindings(page, 'the minutes are asked')
  await page.getByRole('link', { name: 'Enter the minutes' }).tap()
  const minutes = page.getByLabel('Minutes', { exact: true })
  await expect(minutes).toHaveValue('')
  await minutes.fill('9')
  await page.getByRole('button', { name: 'Log 9 min' }).tap()
  await answer(page)
  await expect.poll(() => walksOf(patientId), { timeout: 20_000 }).toHaveLength(1)
  expect((await walksOf(patientId))[0]).toMatchObject({ day: DAY, minutes: 9, moving_seconds: null })
  await phone.close()
})

test('a clock that was changed out of sight is noticed on the next contact', async ({ browser }) => {
  const { phone, page } = await onToday(browser, 'Contact Person', `${DAY}T14:20`)
  await start(page)
  await page.goto('about:blank')
  // An hour on the phone's clock, five minutes at the clinic.
  clinic.setClock(`${DAY}T14:25`)
  await page.clock.setSystemTime(`${DAY}T15:20:00.000Z`)
  await page.goto('/walk')
  await expect(page.getByText('At the end you are asked for the minutes.')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Finish' }).tap()
  await expect(page.getByRole('link', { name: 'Enter the minutes' })).toBeVisible()
  await phone.close()
})

test('a forgotten timer asks, and keeps no hours by itself; dropping it asks once', async ({ browser }) => {
  const { phone, page, patientId } = await onToday(browser, 'Forgetful Person', `${DAY}T14:30`)
  await start(page)
  await goBy(page, 121, `${DAY}T16:31`)
  await expect(page.getByRole('heading', { name: 'Still walking?' })).toBeVisible()
  await expect(page.getByText('It has been 2 hours.')).toBeVisible()
  await expectNoFindings(page, 'still walking')
  await page.goto('/today')
  await expect(page.getByText('Still walking?')).toBeVisible()
  await page.getByRole('link', { name: 'Open' }).tap()
  await page.getByRole('button', { name: 'No, finish it' }).tap()
  await expect(page.getByText('The timer ran for hours. Only you know how long you walked.')).toBeVisible()
  await page.getByRole('button', { name: 'Drop this walk' }).tap()
  await expect(page.getByRole('button', { name: 'Drop it' })).toBeVisible()
  await expectNoFindings(page, 'dropping a walk')
  await page.getByRole('button', { name: 'Drop it' }).tap()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  expect(await walksOf(patientId)).toEqual([])
  await phone.close()
})

test('a stop on the way ends the walk and keeps its minutes for the log', async ({ browser }) => {
  const { phone, page, patientId } = await onToday(browser, 'Stopped Person', `${DAY}T16:40`)
  await start(page)
  await goBy(page, 6, `${DAY}T16:46`)
  await page.getByRole('link', { name: 'I feel unwell' }).tap()
  const stop = page.getByRole('button', { name: 'Yes or not sure' })
  await expect(stop).toBeVisible()
  await page.clock.runFor(1000)
  await stop.tap()
  await expect(page.getByText('Stop walking for now')).toBeVisible()
  await goBy(page, 20, `${DAY}T17:06`)
  await page.goto('/today')
  await expect(page.getByText('A walk is not in your log yet')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start a walk' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Go on' }).tap()
  await expect(page.getByText('Your programme is paused. You can still log these minutes.')).toBeVisible()
  await page.getByRole('link', { name: 'Log 6 min' }).tap()
  await answer(page)
  await expect.poll(() => walksOf(patientId), { timeout: 20_000 }).toMatchObject([{ minutes: 6 }])
  await page.goto('/walk')
  await expect(page.getByText('No walk is timed until your physiotherapist')).toBeVisible()
  await phone.close()
})
