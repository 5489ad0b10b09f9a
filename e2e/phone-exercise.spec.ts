import { exercisesOf, nothingChosen, prescribed } from './exercise-steps'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { expect, expectNoFindings, test } from './world'

// An exercise on the phone: each side counted down, two questions with nothing chosen, kept without signal.
const NOW = '2026-03-04T14:10'
const HOLD = 4
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

test('balance, left and right, counted down without signal; then it is with the clinic, once', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Balance Person', {
    startDay: '2026-03-04',
    exercises: [prescribed('balance', 1, HOLD)],
  })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.clock.install({ time: `${NOW}:00.000Z` })
  await page.goto('/today')
  const link = page.getByRole('link', { name: /Single-leg balance/ })
  await expect(link).toContainText('To do')
  let cut = true
  await page.route('**/api/trpc/**', (route) => (cut ? route.abort() : route.continue()))
  await link.tap()
  const start = page.getByRole('button', { name: 'Start, left leg' })
  await expect(start).toBeVisible()
  // From here on time goes by as the test says.
  await page.clock.pauseAt('2026-03-04T14:12:00.000Z')
  await start.tap()
  await expect(page.getByText('Left leg', { exact: true })).toBeVisible()
  const timer = page.getByRole('timer')
  await expect(timer).toHaveText(String(HOLD))
  await page.clock.runFor(1500)
  await expect(timer).toHaveText(String(HOLD - 1))
  // Paused, no time goes by.
  await page.getByRole('button', { name: 'Pause' }).tap()
  await page.clock.runFor(60_000)
  await expect(timer).toHaveText(String(HOLD - 1))
  // axe needs a clock that goes.
  await page.clock.resume()
  await expectNoFindings(page, 'a countdown that is paused')
  await page.clock.pauseAt('2026-03-04T14:30:00.000Z')
  await expect(timer).toHaveText(String(HOLD - 1))
  await page.getByRole('button', { name: 'Go on' }).tap()
  await page.clock.runFor(3000)
  await expect(page.getByText('Rest, then the right leg', { exact: true })).toBeVisible()
  await page.clock.runFor(10_500)
  await expect(page.getByText('Right leg', { exact: true })).toBeVisible()
  await page.clock.runFor(2000)
  await page.getByRole('button', { name: 'Stop here, keep the seconds' }).tap()
  await page.clock.resume()

  await nothingChosen(page, 'How hard was it?')
  await expectNoFindings(page, 'how hard it was')
  await page.locator('[data-score="skip"]').tap()
  await nothingChosen(page, 'Worst pain with it?')
  await expectNoFindings(page, 'the pain with it')
  await page.locator('[data-score="4"]').tap()
  await expect(page.getByText(`left ${String(HOLD)} s, right 2 s`)).toBeVisible()
  await expect(page.getByText(/^Worst pain 4\. Often fine if it has eased by tomorrow morning/)).toBeVisible()
  await expect(page.getByText('No answer')).toBeVisible()
  await expectNoFindings(page, 'all of it once more')
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText(/1 entry is safe on this phone/)).toBeVisible()
  await expect(link).toContainText('1 of 1 set')
  expect(await exercisesOf(clinic, patientId)).toEqual([])

  cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect
    .poll(() => exercisesOf(clinic, patientId), { timeout: 20_000 })
    .toEqual([{ sets: [[HOLD, 2]], effort: null, pain: 4 }])
  await page.goto('/entries')
  await expect(page.getByText(/Single-leg balance.*left 4 s, right 2 s · pain 4/)).toBeVisible()
  await expectNoFindings(page, 'own entries with an exercise')
  await phone.close()
})
