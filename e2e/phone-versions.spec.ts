import type { BrowserContext } from '@playwright/test'
import { freshId, send } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

// What was said before stays readable for the patient too: each version, who wrote it down, when, and how late.
const NEXT_DAY = '2026-03-04T08:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-03T08:00')
})
test.afterAll(async () => {
  await clinic.end()
})

const noDetails = {
  region: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
}

async function logWalk(phone: BrowserContext, minutes: number, end: string): Promise<void> {
  const id = freshId()
  const endedAt = Date.parse(`${end}:00.000Z`)
  await send(phone.request, 'record.logWalk', {
    id,
    entryId: id,
    replaces: null,
    kind: 'walk',
    day: end.slice(0, 10),
    startedAt: new Date(endedAt - minutes * 60_000).toISOString(),
    recordedAt: new Date(endedAt).toISOString(),
    timeZone: 'Europe/London',
    minutes,
    before: 2,
    worst: 3,
    gate: 'clear',
    details: { ...noDetails, ground: 'flat', note: 'Along the quay' },
  })
}

async function correctByOneMinute(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Correct the walk' }).first().tap()
  await page.getByRole('button', { name: 'One minute more' }).tap()
  await page.getByRole('button', { name: 'Save the correction' }).tap()
  await expect(page.getByText('The former version stays readable, for you and your clinic.')).toBeVisible()
}

test('a day shows what was said before, and what was taken back; without signal it says what is missing', async ({
  browser,
}) => {
  const { code } = await clinic.enrol('Version Reader', { startDay: '2026-03-03' })
  clinic.setClock('2026-03-03T17:00')
  const phone = await joinedPhone(browser, clinic, code, '2026-03-03T17:00')
  await logWalk(phone, 12, '2026-03-03T17:00')
  clinic.setClock(NEXT_DAY)
  await phone.clock.setFixedTime(`${NEXT_DAY}:00.000Z`)
  const page = await phone.newPage()
  await page.goto('/entries?day=2026-03-03')
  await expect(page.getByText('Written down by you, 3 Mar, 17:00')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What it said before' })).toHaveCount(0)

  await correctByOneMinute(page)
  const before = page.getByRole('region', { name: 'What it said before' })
  await expect(before).toContainText('12 min walk · before 2 · worst 3 · from 16:48 · flat')
  await expect(before).toContainText('Along the quay')
  await expect(before).toContainText('Written down by you, 3 Mar, 17:00')
  await expect(page.getByText('Written down by you, 4 Mar, 08:10')).toBeVisible()
  await expect(page.getByText('one day later')).toBeVisible()
  await expectNoFindings(page, 'a day with versions')

  let cut = true
  await page.route('**/api/trpc/record.entries**', (route) => (cut ? route.abort() : route.continue()))
  await page.reload()
  await expect(page.getByText(/Earlier versions and entries taken back need a connection/)).toBeVisible()
  await expect(page.getByText('13 min walk')).toBeVisible()
  await expect(page.getByText('corrected once')).toBeVisible()
  await expectNoFindings(page, 'a day without its versions')
  cut = false
  await page.getByRole('button', { name: 'Look again' }).tap()
  await expect(before).toContainText('12 min walk')

  await page.getByRole('link', { name: 'Take it back' }).tap()
  await page.getByRole('textbox').fill('It was the dog')
  await page.getByRole('button', { name: 'Take it back' }).tap()
  const gone = page.getByRole('region', { name: 'Taken back' })
  await expect(gone).toContainText('Taken back by you, 4 Mar, 08:10')
  await expect(gone).toContainText('“It was the dog”')
  await expect(gone).toContainText('13 min walk')
  await expect(gone).toContainText('12 min walk')
  await expectNoFindings(page, 'a day with an entry taken back')
  await phone.close()
})
