import { prescribedExercise } from '../src/domain/prescribed-exercise'
import type { ExerciseKey } from '../src/domain/exercise-library'
import { freshId } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// An exercise on the phone: each side counted down, two questions with nothing chosen, kept without signal.
const NOW = '2026-03-04T14:10'
const HOLD = 4
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, 'exercise', '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

/** As the library has it, every day; a dose that a test can wait for. */
const prescribed = (key: ExerciseKey, sets: number, dose: number) => {
  const item = prescribedExercise(key)
  const ladder = item.ladder.slice(0, 1).map((rung) => ({ ...rung, sets, dose }))
  return { ...item, itemId: freshId(), weekdays: [1, 2, 3, 4, 5, 6, 7], ladder }
}

const exercisesOf = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ sets: number[][]; effort: number | null; pain: number | null }>(
      `select sets, effort, pain from entry where patient_id = $1 and kind = 'exercise'`,
      [patientId],
    )
    return rows
  })

/** Every version of what somebody noted, in order; `entries` counts how many entries they are of. */
const versionsOf = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ kind: string; day: string; sets: number[][]; entries: number }>(
      `select kind, day::text, sets, (select count(distinct entry_id)::int from entry where patient_id = $1) as entries
       from entry where patient_id = $1 order by recorded_at, id`,
      [patientId],
    )
    return rows
  })

const nothingChosen = async (page: Page, question: string) => {
  await expect(page.getByRole('heading', { name: question })).toBeVisible()
  await expect(
    page.locator('[data-score][aria-pressed="true"], [data-score][aria-checked="true"]'),
  ).toHaveCount(0)
  await expect(page.locator('[data-score]')).toHaveCount(12)
}

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
  await page.locator('[data-score="2"]').tap()
  await expect(page.getByText(`left ${String(HOLD)} s, right 2 s`)).toBeVisible()
  await expect(page.getByText('No answer')).toBeVisible()
  await expectNoFindings(page, 'all of it once more')
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText(/One entry is safe on this phone/)).toBeVisible()
  await expect(link).toContainText('1 of 1 set')
  expect(await exercisesOf(patientId)).toEqual([])

  cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect
    .poll(() => exercisesOf(patientId), { timeout: 20_000 })
    .toEqual([{ sets: [[HOLD, 2]], effort: null, pain: 2 }])
  await page.goto('/entries')
  await expect(page.getByText(/Single-leg balance.*left 4 s, right 2 s · pain 2/)).toBeVisible()
  await expectNoFindings(page, 'own entries with an exercise')
  await phone.close()
})

test('repetitions set by set; both lists name the exercise, what was done and what was asked', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Steps Person', {
    startDay: '2026-03-04',
    exercises: [prescribed('heel-toe', 2, 10)],
  })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await page.getByRole('link', { name: /Heel-toe walking/ }).tap()
  for (const set of ['Set 1 of 2', 'Set 2 of 2']) {
    await expect(page.getByText(set, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'All 10 done' }).tap()
  }
  await nothingChosen(page, 'How hard was it?')
  await page.locator('[data-score="4"]').tap()
  await nothingChosen(page, 'Worst pain with it?')
  await page.locator('[data-score="1"]').tap()
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect
    .poll(() => exercisesOf(patientId), { timeout: 20_000 })
    .toEqual([{ sets: [[10], [10]], effort: 4, pain: 1 }])
  await page.goto('/entries')
  await expect(page.getByText(/Heel-toe walking · 2 × 10 steps · effort 4 · pain 1/)).toBeVisible()
  await expect(page.getByText(/^Asked: 2 sets of 10 steps/)).toBeVisible()
  await phone.close()

  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto(`/patients/${patientId}/entries`)
  const row = doctor.getByRole('row', { name: /Heel-toe walking, 2 × 10 steps/ })
  await expect(row).toContainText('Asked: 2 sets of 10 steps')
  await expect(row).toContainText('How hard: 4 of 10')
  await expect(row).toContainText('Pain 1')
  await expectNoFindings(doctor, 'entries with an exercise')
  await desk.close()
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

test('an exercise is corrected, taken back, and noted for the day before, where a walk can be added too', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Late Person', {
    startDay: '2026-03-04',
    exercises: [prescribed('heel-toe', 2, 10)],
  })
  clinic.setClock('2026-03-05T14:10')
  const phone = await joinedPhone(browser, clinic, code, '2026-03-05T14:10')
  const page = await phone.newPage()
  await page.goto('/entries?day=2026-03-04')
  await expect(page.getByText('No entry for this day.')).toBeVisible()
  await page.getByRole('link', { name: 'Heel-toe walking' }).tap()
  const set = (number: number) => page.getByRole('textbox', { name: `Set ${String(number)}`, exact: true })
  await expect(page.getByText(/^Asked: 2 sets of 10 steps/)).toBeVisible()
  await expect(set(2)).toHaveValue('10')
  await expect(page.locator('.chips').locator('[aria-pressed="true"], [aria-checked="true"]')).toHaveCount(0)
  await set(2).fill('many')
  await page.getByRole('button', { name: 'Save', exact: true }).tap()
  await expect(set(2)).toHaveAccessibleDescription('Please write a whole number, 0 or more.')
  await expect(set(2)).toHaveValue('many')
  await expectNoFindings(page, 'noting an exercise for an earlier day')
  await set(2).fill('7')
  await page.getByRole('button', { name: 'Save', exact: true }).tap()
  await expect(page.getByText('Noted for this day.')).toBeVisible()
  await expect(page.getByText('Heel-toe walking · 10 steps; 7 steps')).toBeVisible()
  await expect(page.getByText('one day later')).toBeVisible()
  // A day with nothing but an exercise has room for a walk.
  await expect(page.getByText('No entry for this day.')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Add a walk' })).toHaveAttribute('href', '/log?day=2026-03-04')

  await page.getByRole('link', { name: 'Correct the exercise' }).tap()
  await page.getByRole('button', { name: 'Add a set' }).tap()
  await expect(set(3)).toHaveValue('7')
  await page.getByRole('button', { name: 'Take out set 1' }).tap()
  await set(2).fill('9')
  await page.getByRole('button', { name: 'Save the correction' }).tap()
  await expect(page.getByText('Heel-toe walking · 7 steps; 9 steps')).toBeVisible()
  await expect
    .poll(() => versionsOf(patientId), { timeout: 20_000 })
    .toEqual([
      { kind: 'exercise', day: '2026-03-04', sets: [[10], [7]], entries: 1 },
      { kind: 'exercise', day: '2026-03-04', sets: [[7], [9]], entries: 1 },
    ])

  await page.getByRole('link', { name: 'Take it back' }).tap()
  await page.getByRole('button', { name: 'Take it back' }).tap()
  await expect(page.getByText('Taken back. It no longer counts.')).toBeVisible()
  await expect.poll(async () => (await versionsOf(patientId)).at(-1)?.kind).toBe('withdrawal')
  await expect(page.getByText('No entry for this day.')).toBeVisible()
  await phone.close()
})
