import { freshId, send } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { stopAtGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { badlyShown } from './well-shown'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// Two safety stops, the first in the middle of an edit and both without signal: what is typed stays, each stop arrives
// once and before the edit, and what to do stands there all the while, from what this phone knows of the clinic.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const details = { region: null, ground: null, surface: null, conditions: null, effort: null }
const walkOf = (id: string) => ({
  ...{ id, entryId: id, replaces: null, kind: 'walk', day: '2026-03-04', gate: 'clear' },
  ...{
    startedAt: '2026-03-04T13:40:00.000Z',
    recordedAt: '2026-03-04T14:00:00.000Z',
    timeZone: 'Europe/London',
  },
  ...{ minutes: 12, before: 2, worst: 3 },
  details: { ...details, distanceMetres: null, steps: null, note: null },
})

const stored = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const stops = await owner.query<{ source: string }>(
      'select source from safety_stop where patient_id = $1 order by recorded_at, id',
      [patientId],
    )
    const walks = await owner.query<{ minutes: number; worst: number }>(
      'select minutes, worst from entry where patient_id = $1 order by minutes',
      [patientId],
    )
    return [
      stops.rows.map(({ source }) => source),
      walks.rows.map(({ minutes, worst }) => `${String(minutes)} min, ${String(worst)}`),
    ]
  })

async function stopAtTheGate(page: Page): Promise<void> {
  await stopAtGate(page)
  await expect(page.getByText('Your clinic has not been told yet. Please phone them.')).toBeVisible()
}

test('two stops, one of them during an edit: the edit is not lost, each stop arrives once and first', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Two Stops', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const walk = walkOf(freshId())
  await send(phone.request, 'record.logWalk', walk)
  const editing = await phone.newPage()
  await editing.goto(`/entries?correct=${walk.id}`)
  await editing.getByRole('button', { name: 'One minute more' }).tap()
  const worst = editing.getByRole('group', { name: 'Worst pain' }).getByRole('button', { name: '7' })
  await worst.tap()
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'I feel unwell' })).toBeVisible()

  const sent: string[] = []
  let cut = true
  await phone.route('**/api/trpc/**', (route) => {
    if (cut) return route.abort()
    if (route.request().method() === 'POST')
      sent.push(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
    return route.continue()
  })
  await test.step('a stop, while the other page holds an edit', async () => {
    await page.getByRole('link', { name: 'I feel unwell' }).tap()
    await stopAtTheGate(page)
    await expect(page.getByText('Own Clinic is open until 18:00. If nobody answers, call 999.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call the clinic, 020 7946 0018' })).toHaveAttribute(
      'href',
      'tel:02079460018',
    )
    expect(await badlyShown(page, ['narrow', 'phone'])).toEqual([])
    await expect(editing.getByRole('textbox', { name: 'Minutes' })).toHaveValue('13')
    await expect(worst).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('another stop, at the gate of a walk, after the clinic has closed', async () => {
    await phone.clock.setFixedTime('2026-03-04T19:10:00.000Z')
    await page.goto('/log?minutes=5')
    for (const score of ['1', '2']) await page.locator(`[data-score="${score}"]`).tap()
    await stopAtTheGate(page)
    await expect(
      page.getByText(/^Own Clinic is closed now, until tomorrow, 08:00\. Do not wait/),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveCount(2)
    await expect(page.getByRole('link', { name: /Call the clinic/ })).toHaveCount(0)
    await expectNoFindings(page, 'a stop while the clinic is closed')
  })
  await editing.getByRole('button', { name: 'Save the correction' }).tap()
  await expect(editing.getByText('Corrected.', { exact: false })).toBeVisible()
  expect(await stored(patientId)).toEqual([[], ['12 min, 3']])

  cut = false
  clinic.setClock('2026-03-04T19:11')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(/The message is with Own Clinic/)).toBeVisible({ timeout: 20_000 })
  await expect
    .poll(() => stored(patientId), { timeout: 20_000 })
    .toEqual([
      ['unwell', 'walk'],
      ['5 min, 2', '12 min, 3', '13 min, 7'],
    ])
  expect(sent.slice(0, 2)).toEqual(['record.reportStop', 'record.reportStop'])
  expect(sent.filter((procedure) => procedure === 'record.reportStop')).toHaveLength(2)

  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByRole('heading', { name: /^Safety stop/ })).toHaveCount(2)
  await expect(doctor.getByRole('button', { name: 'Lift the stop' })).toHaveCount(2)
  await expectNoFindings(doctor, 'a patient with two open stops')
})
