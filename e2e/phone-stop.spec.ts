import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { stopAtGate } from './phone-steps'
import { answerTogether } from './screening-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'

// A safety stop: first in the queue, full-screen, never said to be told before it is, lifted only by a clinician.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

test('yes or not sure, without signal, then told, answered and lifted', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Stop Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await page.getByRole('link', { name: 'Log 12 min' }).tap()
  await page.locator('[data-score="2"]').tap()
  await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
  await page.locator('[data-score="7"]').tap()
  const sent: string[] = []
  let cut = true
  await page.route('**/api/trpc/**', (route) => {
    if (cut) return route.abort()
    const procedure = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (route.request().method() === 'POST') sent.push(procedure)
    return route.continue()
  })
  await expect(page.getByRole('button', { name: 'Yes or not sure' })).toBeVisible()
  await expectNoFindings(page, 'the gate')
  await stopAtGate(page)
  await expect(page.getByText('Your clinic has not been told yet. Please phone them.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  await expect(page.getByRole('link', { name: /Call the clinic/ })).toHaveAttribute('href', /^tel:/)
  await expectNoFindings(page, 'the stop screen')
  cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(/The message is with Own Clinic/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Nobody watches this app live.')).toBeVisible()
  expect(sent[0], 'the stop goes first').toBe('record.reportStop')
  // "Which one?" may be left: the clinic reads that, too.
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto('/caseload')
  await expect(doctor.getByRole('heading', { name: 'One safety stop is open' })).toBeVisible()
  const row = doctor.getByRole('row').filter({ hasText: 'Stop Person' })
  await expect(row).toContainText(/Safety stop at 14:10 today\s*not said which\./i)
  const told = page.waitForResponse(/record\.answerStop/)
  await page.getByRole('button', { name: /Numb between the legs/ }).tap()
  await told
  await expect.poll(() => sent).toContain('record.logWalk')
  await doctor.reload()
  await expect(row).toContainText(/numb between the legs\./i)
  await doctor.getByRole('link', { name: 'Open the stop, Stop Person' }).click()
  await expect(doctor.getByRole('heading', { level: 1, name: 'Stop Person' })).toBeVisible()
  await expectNoFindings(doctor, 'a patient with an open stop')
  await doctor.getByRole('button', { name: 'Lift the stop' }).click()
  const lift = doctor.getByRole('button', { name: 'Lift the stop now' })
  const reason = doctor.getByRole('textbox', { name: 'Why the stop can be lifted' })
  await lift.click()
  // Neither the reason nor the questions may be left out, and what is typed stays.
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await reason.fill('Seen today, no red flag on examination.')
  await lift.click()
  await expect(doctor.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true')
  await expectNoFindings(doctor, 'lifting a stop')
  await expect(reason).toHaveValue('Seen today, no red flag on examination.')
  expect(await lifts(patientId)).toBe(0)
  await answerTogether(doctor)
  await lift.click()
  await expect.poll(() => lifts(patientId)).toBe(1)
  await desk.close()
  await page.reload()
  await page.goto('/today')
  await expect(page.getByText('Your programme is paused')).toBeHidden()
  await phone.close()
})

const lifts = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query('select 1 from stop_lift where patient_id = $1', [patientId])
    return rows.length
  })
