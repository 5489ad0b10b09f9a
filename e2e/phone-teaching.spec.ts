import { prescribed } from './exercise-steps'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

// What teaches on the phone: an exercise in a moving picture and in words, and how to walk.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const drawn = (page: Page) =>
  page
    .locator('.figure-stage path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '))
/** The drawing now, and some frames of the browser later. */
const twice = async (page: Page): Promise<[string, string]> => {
  const before = await drawn(page)
  await page.waitForFunction(() => {
    const counted = window as unknown as { drawnFrames?: number }
    counted.drawnFrames = (counted.drawnFrames ?? 0) + 1
    if (counted.drawnFrames < 20) return false
    counted.drawnFrames = 0
    return true
  })
  return [before, await drawn(page)]
}

test('an exercise is taught: its figure moves and stands still when asked, with steps, cues, cautions and why', async ({
  browser,
}) => {
  const { code } = await clinic.enrol('Taught Person', {
    startDay: '2026-03-04',
    exercises: [prescribed('heel-toe', 2, 10)],
  })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await page.getByRole('link', { name: /Heel-toe walking/ }).tap()
  const steps = page.locator('.exercise-guide ol').getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await expect(steps.first()).toHaveText('Lift your toes, so that your weight goes to your heels.')
  for (const [heading, line] of [
    ['What to feel for', 'Heel first with every step forward.'],
    ['Take care', /^Keep your shoes on/],
    ['Why it helps', /^It makes your lower legs stronger/],
  ] as const) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expect(page.getByText(line)).toBeVisible()
  }
  // With less motion asked for, four moments tell it, until somebody presses Play.
  await expect(page.getByRole('img', { name: /^A person takes short steps/ })).toBeVisible()
  const moments = page.locator('.figure-frames').getByRole('listitem')
  await expect(moments).toHaveText(['Feet flat', 'Toes up', 'Heel first', 'Roll down'])
  for (const moment of await moments.all()) await expect(moment.locator('svg')).toBeVisible()
  const play = page.getByRole('button', { name: 'Play', exact: true })
  const pause = page.getByRole('button', { name: 'Pause', exact: true })
  await expect(play).toBeVisible()
  const [still, stillLater] = await twice(page)
  expect(stillLater).toBe(still)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.locator('.figure-stage').scrollIntoViewIfNeeded()
  await expect(pause).toBeVisible()
  await expect.poll(() => drawn(page)).not.toBe(still)
  await pause.tap()
  await expect(play).toBeVisible()
  const [paused, pausedLater] = await twice(page)
  expect(pausedLater).toBe(paused)
  await play.tap()
  await expect.poll(() => drawn(page)).not.toBe(paused)
  // On paper the four alone.
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.figure-stage')).toBeHidden()
  for (const moment of await moments.all()) await expect(moment.locator('svg')).toBeVisible()
  await phone.close()
})

test('the walk says how it is meant, and how to walk opens from it', async ({ browser }) => {
  const { code } = await clinic.enrol('Treadmill Person', {
    startDay: '2026-03-04',
    warmUpMinutes: 5,
    coolDownMinutes: 3,
    walk: { kind: 'treadmill', cadence: 110, surface: 'treadmill', ground: null },
  })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  const walk = page.getByRole('region', { name: 'Today’s walk' })
  await expect(walk).toContainText('5 easy, 12 brisk, 3 easy · treadmill · about 110 steps a minute')
  await walk.getByRole('link', { name: 'How to walk' }).tap()
  await expect(page.getByRole('heading', { name: 'Treadmill walk' })).toBeVisible()
  await expect(page.getByText('Begin at the slowest speed, and build up over some minutes.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Posture, for every walk' })).toBeVisible()
  await expectNoFindings(page, 'how to walk')
  await page.getByRole('button', { name: 'Today' }).tap()
  await expect(walk).toBeVisible()
  await phone.close()
})
