import type { Route } from '@playwright/test'
import { exercisesOf, nothingChosen, prescribed } from './exercise-steps'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'

// An exercise as it is written down: today set by set, and yesterday's, mended as a walk is.
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock('2026-03-04T14:10')
})
test.afterAll(async () => {
  await clinic.end()
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

test('repetitions set by set; both lists name the exercise, what was done and what was asked', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Steps Person', {
    startDay: '2026-03-04',
    exercises: [prescribed('heel-toe', 2, 10)],
  })
  const phone = await joinedPhone(browser, clinic, code, '2026-03-04T14:10')
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
    .poll(() => exercisesOf(clinic, patientId), { timeout: 20_000 })
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
  const held: Route[] = []
  await page.route('**/api/trpc/record.logExercise**', (route) => void held.push(route), { times: 1 })
  await page.getByRole('button', { name: 'Save', exact: true }).tap()
  await expect(page.getByText('Noted for this day.')).toBeVisible()
  await expect(page.getByText('not sent yet', { exact: true })).toBeVisible()
  const correct = page.getByRole('link', { name: 'Correct the exercise' })
  const place = await correct.boundingBox()
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  // Sent, nothing moves from under the thumb that is on its way to it.
  await expect(page.getByText('sent', { exact: true })).toBeVisible()
  expect(await correct.boundingBox()).toEqual(place)
  await expect(page.getByText('Heel-toe walking · 10 steps; 7 steps')).toBeVisible()
  await expect(page.getByText('one day later')).toBeVisible()
  // A day with nothing but an exercise has room for a walk.
  await expect(page.getByText('No entry for this day.')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Add a walk' })).toHaveAttribute('href', '/log?day=2026-03-04')

  await correct.tap()
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
