import { prescribedExercise } from '../src/domain/prescribed-exercise'
import { freshId } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { answerOnPhone, answerTogether } from './screening-steps'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// From published to active: answered on the phone, cleared in writing, signed; and what cannot wait stops at once.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic
const unscreened = { startDay: '2026-03-04', screeningStatement: null }

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

async function expectNoFindingsInBoth(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoFindings(page, `${what}, ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('a yes on the phone, a clearance in writing, and the programme begins', async ({ browser }) => {
  test.setTimeout(180_000)
  const exercise = {
    ...prescribedExercise('heel-toe'),
    balance: false,
    itemId: freshId(),
    weekdays: [1, 2, 3],
  }
  const { patientId, code } = await clinic.enrol('Screen Person', { ...unscreened, exercises: [exercise] })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await page.getByRole('link', { name: 'Answer the questions' }).tap()
  await expect(page.getByRole('button', { name: 'Yes', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await expectNoFindingsInBoth(page, 'a question')
  await answerOnPhone(page, {}, { from: 1, to: 7 })
  await expect(page.getByText('8 of 19', { exact: true })).toBeVisible()
  // Half answered it is kept, and cannot be sent.
  await page.goto('/screening?step=check')
  await expect(page.getByText('8 of 19', { exact: true })).toBeVisible()
  await answerOnPhone(page, { 10: 'Yes', 18: 'Not sure' }, { from: 8, to: 19 })
  await expectNoFindingsInBoth(page, 'all answers')
  await page.route('**/api/trpc/**', (route) => route.abort())
  await page.getByRole('button', { name: 'Send to my clinic' }).tap()
  await expect(page.getByText('Your answers are in')).toBeVisible()
  await page.unroute('**/api/trpc/**')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('No signal.')).toBeHidden({ timeout: 20_000 })
  await expectNoFindingsInBoth(page, 'Today, answered')

  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto('/caseload')
  await expect(doctor.getByText('Waits for the screening')).toBeVisible()
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByText('Waits for the screening: clearance needed')).toBeVisible()
  await doctor.getByRole('link', { name: 'Sign', exact: true }).click()
  const sign = doctor.getByRole('button', { name: 'Sign with this clearance' })
  const clearance = doctor.getByRole('textbox', { name: 'Clearance' })
  await expect(doctor.getByText('One answer asks for a written clearance')).toBeVisible()
  await expectNoFindingsInBoth(doctor, 'the screening at the desk')
  await clearance.fill('  ')
  await sign.click()
  await expect(clearance).toBeFocused()
  await expect(clearance).toHaveAccessibleDescription(/asks for a written clearance/)
  await clearance.fill('Bone density is known; walking is safe.')
  await sign.click()
  await expect(doctor.getByText('“Bone density is known; walking is safe.”')).toBeVisible()
  await expect(doctor.getByText(/^Signed by Own Clinician/)).toBeVisible()

  // Unsteady at any age keeps the exercises closed, until somebody has looked.
  await expect(doctor.getByText(/Exercises are locked since 4 March 2026/)).toBeVisible()
  const waits = page.getByText(
    /^Your exercises wait until your physiotherapist has talked with you about falls/,
  )
  const exercises = page.getByRole('region', { name: 'Exercises', exact: true })
  await page.goto('/today')
  await expect(waits).toBeVisible()
  await expect(exercises.getByRole('link')).toHaveCount(0)
  const unlock = doctor.getByRole('button', { name: 'Unlock the exercises' })
  const why = doctor.getByRole('textbox', { name: 'Why the exercises can be unlocked' })
  await unlock.click()
  await expect(why).toHaveAccessibleDescription(/Please write down the reason/)
  await why.fill('Steady on both legs for ten seconds.')
  await unlock.click()
  await expect(doctor.getByText('“Steady on both legs for ten seconds.”')).toBeVisible()
  await expect(unlock).toBeHidden()
  await expectNoFindingsInBoth(doctor, 'signed and unlocked')
  await desk.close()

  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Bone density')
  await expect(waits).toHaveCount(0)
  await exercises.getByRole('link', { name: /Heel-toe walking/ }).tap()
  await expect(page.getByText('Hold a counter or a wall.')).toBeVisible()
  await phone.close()
})

test('an answer that cannot wait stops at once, before anything else is sent', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Urgent Person', unscreened)
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname.split('/').at(-1) ?? '')
  })
  await page.goto('/screening')
  await answerOnPhone(page, { 3: 'Not sure' }, { from: 1, to: 3 })
  await expect(page.getByText('Stop walking for now')).toBeVisible()
  await expect
    .poll(() => sent.filter((one) => one.startsWith('record.')))
    .toEqual(['record.reportStop', 'record.answerStop'])
  // While it is open the clinic goes through the questions.
  await page.goto('/screening')
  await expect(page.getByText('Stop walking for now')).toBeVisible()
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByText('Raised by an answer of the screening.')).toBeVisible()
  await expect(doctor.getByText(/A leg getting weaker/).first()).toBeVisible()
  await desk.close()
  await phone.close()
})

test('at the desk: one question at a time, half of it kept, and nothing to sign before all are answered', async ({
  browser,
}) => {
  const { patientId } = await clinic.enrol('Together Person', unscreened)
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const page = await desk.newPage()
  const at = (place: number) => page.getByText(`${String(place)} of 19`, { exact: true })
  await page.goto(`/patients/${patientId}/screening`)
  await page.getByRole('button', { name: 'Go through the questions together' }).click()
  await expect(page.getByRole('radiogroup')).toHaveCount(1)
  await expect(page.getByRole('radiogroup')).toBeFocused()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectNoFindingsInBoth(page, 'a question at the desk')
  await answerTogether(page, {}, { from: 1, to: 6 })
  // A letter answers, and one goes back.
  await page.keyboard.press('y')
  await expect(at(8)).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(at(7)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
  await page.keyboard.press('n')
  await expect(at(8)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep the answers' })).toHaveCount(0)
  await page.reload()
  await expect(at(8)).toBeVisible()
  const half = { patientId, screeningId: freshId(), answers: { leg: 'no' } }
  const refused = await page.request.post('/api/trpc/screening.answer', { data: half })
  expect(refused.status()).toBe(400)
  await answerTogether(page, { 10: 'Yes' }, { from: 8, to: 19 })
  const answers = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Change/ }) })
  await expect(answers).toHaveCount(19)
  await expect(page.getByRole('button', { name: /^Sign (the|with)/ })).toHaveCount(0)
  await expectNoFindingsInBoth(page, 'all answers at the desk')
  await answers.nth(9).getByRole('button').click()
  await expect(at(10)).toBeVisible()
  await page.getByRole('radio', { name: 'No', exact: true }).click()
  await page.getByRole('button', { name: 'Keep the answers' }).click()
  await page.getByRole('button', { name: 'Sign the screening' }).click()
  await expect(page.getByText(/^Signed by Own Clinician/)).toBeVisible()
  await desk.close()
})
