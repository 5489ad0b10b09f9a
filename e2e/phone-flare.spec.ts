import { freshId, send } from './api'
import { deadZone } from './dead-zone'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { answerGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// A flare plan: signed at publishing, switched on by the patient without signal, seen by both; never before the gate.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const prescribed = { startDay: '2026-03-04', rungs: [20, 22], flarePlan: true }
const declare = (page: Page) => page.getByRole('link', { name: 'My back has flared up' })

const rowsOf = (sql: string, patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => (await owner.query<object>(sql, [patientId])).rows)
const flaresOf = (patientId: string) =>
  rowsOf(
    'select day::text, gate, programme_id is not null as planned from flare where patient_id = $1',
    patientId,
  )

test('switched on without signal, it is with the clinic as soon as there is one, and both see it', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Flare Person', prescribed)
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await expectNoFindings(page, 'Today with a plan to switch on')
  const zone = await deadZone(page)
  await declare(page).tap()
  await expect(page.getByRole('heading', { name: 'Anything new?' })).toBeVisible()
  await expectNoFindings(page, 'the gate of a flare')
  await answerGate(page, 'None of these', 'Half the minutes for 3 days')
  await expect(page.getByText('10 minutes a day instead of 20,')).toBeVisible()
  await expect(page.getByText('up to and including Friday.')).toBeVisible()
  await expect(page.getByText('In two walks, 5 and 5 minutes')).toBeVisible()
  await expect(page.getByText('From Saturday on it is 20 minutes again.')).toBeVisible()
  await expectNoFindings(page, 'what will happen')
  await page.getByRole('button', { name: 'Switch the plan on' }).tap()
  await expect(page.getByText('Flare plan, day 1 of 3')).toBeVisible()
  await expect(page.getByText('10 minutes instead of 20, until Friday.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log 5 min' })).toBeVisible()
  await expect(page.getByText(/1 entry is safe on this phone/)).toBeVisible()
  await expect(declare(page)).toBeHidden()
  await expectNoFindings(page, 'Today with the plan on')
  expect(await flaresOf(patientId)).toEqual([])

  zone.cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect
    .poll(() => flaresOf(patientId), { timeout: 20_000 })
    .toEqual([{ day: '2026-03-04', gate: 'clear', planned: true }])
  await expect(page.getByText(/safe on this phone/)).toBeHidden()

  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByText(/flare plan on: 10 instead of 20 min until Fri 6 Mar/)).toBeVisible()
  await expect(doctor.getByText('Flare plan, 10 until 6 Mar').first()).toBeVisible()
  await expectNoFindings(doctor, 'a patient with a flare plan on')
  await desk.close()

  // Pressed by mistake: taken back on its day, everything is as before.
  await page.getByRole('link', { name: 'See the flare plan' }).tap()
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible()
  await expectNoFindings(page, 'the plan that is on')
  await page.getByRole('button', { name: 'Take it back' }).tap()
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await expect(declare(page)).toBeVisible()
  await phone.close()
})

test('a yes at the gate opens a stop, and nothing is halved', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Stopped Flare', prescribed)
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await declare(page).tap()
  await answerGate(page, 'Yes or not sure', 'Stop walking for now')
  await expectNoFindings(page, 'the stop of a flare')
  await expect
    .poll(() => flaresOf(patientId), { timeout: 20_000 })
    .toEqual([{ day: '2026-03-04', gate: 'stopped', planned: false }])
  expect(await rowsOf('select source from safety_stop where patient_id = $1', patientId)).toEqual([
    { source: 'flare' },
  ])
  await page.goto('/log/flare')
  await expect(page.getByRole('heading', { name: 'Your programme is paused.' })).toBeVisible()
  await expectNoFindings(page, 'a flare while a stop is open')
  await phone.close()
})

test('without a signed plan it is noted without signal, changes nothing, and the clinic sees it', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Unsigned Person', { ...prescribed, flarePlan: false })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  const zone = await deadZone(page)
  await declare(page).tap()
  await answerGate(page, 'None of these, save', 'Your flare is noted')
  await expect(page.getByText(/sees it when it next opens your record\. Nobody watches/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call your clinic, 020 7946 0018' })).toBeVisible()
  await expectNoFindings(page, 'a flare that is noted')
  await page.getByRole('link', { name: 'Close' }).tap()
  await expect(page.getByText('Your flare of Wednesday is noted')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await expect(declare(page)).toBeHidden()
  await expectNoFindings(page, 'Today with a flare that is noted')
  expect(await flaresOf(patientId)).toEqual([])

  zone.cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect
    .poll(() => flaresOf(patientId), { timeout: 20_000 })
    .toEqual([{ day: '2026-03-04', gate: 'clear', planned: false }])

  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto('/caseload')
  const row = doctor.getByRole('row', { name: /Unsigned Person/ })
  await expect(row).toContainText('Flare since Wed 4 Mar')
  await expectNoFindings(doctor, 'a row with a flare')
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByText(/flare since Wed 4 Mar/)).toBeVisible()
  await desk.close()

  await page.getByRole('link', { name: 'See what is noted of the flare' }).tap()
  await page.getByRole('button', { name: 'Take it back' }).tap()
  await expect(declare(page)).toBeVisible()
  await phone.close()
})

for (const [language, log] of [
  ['en', 'Log 5 min'],
  ['es', 'Anotar 5 min'],
] as const) {
  test(`a low screen shows the whole button of the walk under the morning question and a plan, in ${language}`, async ({
    browser,
  }) => {
    const { code } = await clinic.enrol(`Low Screen ${language}`, { ...prescribed, rungs: [20, 22, 24] })
    const morning = '2026-03-05T09:00'
    clinic.setClock(morning)
    const phone = await joinedPhone(browser, clinic, code, morning)
    await send(phone.request, 'me.setLanguage', { language })
    await send(phone.request, 'record.declareFlare', {
      ...{ id: freshId(), kind: 'flare', day: '2026-03-05', gate: 'clear' },
      ...{ recordedAt: `${morning}:00.000Z`, timeZone: 'Europe/London' },
    })
    const page = await phone.newPage()
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('/today')
      await expect(page.getByRole('link', { name: log })).toBeVisible()
      const button = await page.getByRole('link', { name: log }).boundingBox()
      const tabs = await page.locator('.tabs').boundingBox()
      if (button === null || tabs === null) throw new Error('no button, or no tabs')
      expect(button.y + button.height, `at ${String(width)} × ${String(height)}`).toBeLessThanOrEqual(tabs.y)
    }
    clinic.setClock(NOW)
    await phone.close()
  })
}
