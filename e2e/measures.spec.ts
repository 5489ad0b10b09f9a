import type { Browser } from '@playwright/test'
import { deadZone } from './dead-zone'
import { nothingChosen } from './exercise-steps'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { untilListens } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// The outcome measures: asked by a clinician, answered on the phone without signal, read at the desk with their direction.
const FIRST_DAY = '2026-03-02T09:00'
const NOW = '2026-03-24T14:10'
const SIXTH_WEEK = '2026-04-08T09:00'
let clinic: OwnClinic
let person: { patientId: string; code: string }

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, FIRST_DAY)
  person = await clinic.enrol('Measured Person', { startDay: '2026-03-02', rungs: [20, 22] })
})
test.afterAll(() => clinic.end())

async function measuresOf(browser: Browser): Promise<Page> {
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto(`/patients/${person.patientId}/measures`)
  return doctor
}

const kept = () =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const sql =
      'select occasion, pain, activities, change from outcome_answer where patient_id = $1 order by recorded_at'
    return (await owner.query<object>(sql, [person.patientId])).rows
  })
const score = (page: Page, value: number) => page.locator(`[data-score="${value}"]`)
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
async function scored(page: Page, activity: string, value: number): Promise<void> {
  await nothingChosen(page, activity)
  await untilListens(page, score(page, value))
  await score(page, value).tap()
}
async function changed(page: Page, step: string): Promise<void> {
  const button = page.getByRole('button', { name: step, exact: true })
  await untilListens(page, button)
  await button.tap()
  await expect(heading(page, 'Is this right?')).toBeVisible()
}

test('a clinician asks, the patient answers without signal, and both scores and direction stand at the desk', async ({
  browser,
}) => {
  const phone = await joinedPhone(browser, clinic, person.code, FIRST_DAY)
  clinic.setClock(NOW)
  await phone.clock.setFixedTime(`${NOW}:00.000Z`)
  const doctor = await measuresOf(browser)
  await expect(doctor.getByText('No measures yet.')).toBeVisible()
  await expect(doctor.getByText('Next, the questions of week 6, from Mon 6 Apr.')).toBeVisible()
  await expectNoFindings(doctor, 'no measures yet')
  await doctor.getByRole('button', { name: 'Ask now' }).click()
  await doctor.getByRole('button', { name: 'Take it back' }).click()
  await doctor.getByRole('button', { name: 'Ask now' }).click()
  await expect(doctor.getByText('Own Clinician asked today. Not answered yet')).toBeVisible()
  await expectNoFindings(doctor, 'the patient is asked')

  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByText('Own Clinician would like to know. About two minutes.')).toBeVisible()
  await expectNoFindings(page, 'Today with a question')
  const zone = await deadZone(page)
  await page.getByRole('link', { name: 'Answer the questions on how you are getting on' }).tap()
  await nothingChosen(page, 'Your back pain over the last 7 days')
  await expectNoFindings(page, 'pain of the last week')
  await score(page, 6).tap()
  await page.getByLabel('First').fill('Stand to cook')
  await page.getByLabel('Second').fill('  stand to  Cook')
  await page.getByRole('button', { name: 'Go on' }).tap()
  await expect(page.getByLabel('Second')).toHaveAccessibleDescription('You have named this one already.')
  await expectNoFindings(page, 'an activity that is named twice')
  zone.cut = false
  await page.reload()
  await expect(page.getByLabel('First')).toHaveValue('Stand to cook')
  zone.cut = true
  await page.getByLabel('Second').fill('Walk to the market')
  await page.getByRole('button', { name: 'Go on' }).tap()
  await expectNoFindings(page, 'an activity to score')
  await scored(page, 'Stand to cook', 3)
  await scored(page, 'Walk to the market', 4)
  await expect(heading(page, /how has your back changed/)).toBeVisible()
  await expectNoFindings(page, 'the impression of change')
  await changed(page, 'No change')
  await expectNoFindings(page, 'the answers once more')
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText('Your answers are safe on this phone')).toBeVisible()
  await expectNoFindings(page, 'answers that are kept')
  await page.getByRole('link', { name: 'Back to today' }).tap()
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await expect(page.getByText('How are you getting on?')).toBeHidden()
  expect(await kept()).toEqual([])
  zone.cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  const activity = (wording: string, value: number) => ({ wording, score: value })
  const activities = [activity('Stand to cook', 3), activity('Walk to the market', 4)]
  const first = { occasion: 'asked', pain: 6, activities, change: 'same' }
  await expect.poll(kept, { timeout: 20_000 }).toEqual([first])

  await doctor.reload()
  const pain = doctor.getByRole('region', { name: 'Pain' })
  await expect(pain).toContainText('One answer in this programme: nothing to compare yet.')

  clinic.setClock(SIXTH_WEEK)
  await phone.clock.setFixedTime(`${SIXTH_WEEK}:00.000Z`)
  await page.goto('/log/measures')
  await score(page, 3).tap()
  await expect(page.getByRole('checkbox', { name: 'Walk to the market' })).toBeChecked()
  await expectNoFindings(page, 'activities that were named before')
  await page.getByRole('button', { name: 'Go on' }).tap()
  await scored(page, 'Stand to cook', 7)
  await scored(page, 'Walk to the market', 4)
  await changed(page, 'Much better')
  await page.getByRole('button', { name: 'Save' }).tap()
  await page.getByRole('button', { name: 'Put something right' }).tap()
  await page.getByRole('button', { name: 'Change: Back pain, last 7 days' }).tap()
  await score(page, 4).tap()
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect.poll(async () => (await kept()).length).toBe(3)

  await clinic.signInAgain(doctor.request)
  await doctor.reload()
  await expect(pain).toContainText('6 on 24 Mar, 4 on 8 Apr')
  await expect(pain).toContainText('Improved: down 2 points')
  await expect(pain.getByRole('img', { name: 'Pain: 6 on 24 Mar, 4 on 8 Apr' })).toBeVisible()
  await expect(doctor.getByRole('region', { name: 'Stand to cook' })).toContainText('Improved: up 4 points')
  const market = doctor.getByRole('region', { name: 'Walk to the market' })
  await expect(market).toContainText('Little change: the same')
  await expect(doctor.getByRole('region', { name: 'Change since the start' })).toContainText('Much better')
  await expect(doctor.getByRole('row', { name: /corrected/ })).toContainText('Week 6')
  await expectNoFindings(doctor, 'measures with their direction')
})
