import type { Browser } from '@playwright/test'
import { deadZone } from './dead-zone'
import { prescribed } from './exercise-steps'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// A pause that a patient asks for: days to come at once, past ones by the clinic's word alone. A fall, which locks exercises.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic
const people = new Map<string, { patientId: string; code: string }>()

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-02T09:00')
  const plan = { startDay: '2026-03-02', rungs: [20, 22] }
  for (const name of ['Holiday Person', 'Ill Person'])
    people.set(name, await clinic.enrol(name, { ...plan, exercises: [] }))
  const exercises = [prescribed('heel-toe', 2, 10)]
  people.set('Fallen Person', await clinic.enrol('Fallen Person', { ...plan, exercises }))
  clinic.setClock(NOW)
})
test.afterAll(() => clinic.end())

/** Their phone on Today, with signal, and what cuts it off. */
async function phoneOf(browser: Browser, name: string) {
  const { patientId, code } = people.get(name) ?? { patientId: '', code: '' }
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  return { phone, page, patientId, zone: await deadZone(page) }
}

async function deskOf(browser: Browser): Promise<Page> {
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const doctor = await desk.newPage()
  await doctor.goto('/caseload')
  return doctor
}

const backOnline = async (page: Page, zone: { cut: boolean }) => {
  zone.cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.locator('.foot-line')).toBeHidden({ timeout: 20_000 })
}

const rowsOf = (sql: string, patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => (await owner.query<object>(sql, [patientId])).rows)
const asked = (patientId: string) =>
  rowsOf(
    'select from_day::text as "from", to_day::text as "to" from pause_request where patient_id = $1',
    patientId,
  )

const excused = (page: Page) => page.getByRole('list').getByText(/day, pause$/)
const rowOf = (doctor: Page, name: string) => doctor.getByRole('row').filter({ hasText: name })

async function askFor(page: Page, why: string, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: why, exact: true }).tap()
  await page.getByLabel('First day').fill(from)
  await page.getByLabel('Last day').fill(to)
}

test('days to come do not count from the moment they are asked for; granted, they can be ended early', async ({
  browser,
}) => {
  const { phone, page, patientId, zone } = await phoneOf(browser, 'Holiday Person')
  zone.cut = true
  await page.getByRole('link', { name: 'Ask for a pause' }).tap()
  await page.getByRole('button', { name: 'Ask for the pause' }).tap()
  await expect(page.getByText('Please choose one.')).toBeVisible()
  await expect(page.getByLabel('Last day')).toHaveAccessibleDescription('Please choose a day.')
  await expectNoFindings(page, 'asking, with what is missing')
  await askFor(page, 'Holiday', '2026-03-05', '2026-03-09')
  await expect(page.getByRole('status')).toContainText(
    'Thursday 5 March to Monday 9 March do not count from the moment you ask.',
  )
  await expectNoFindings(page, 'asking for five days')
  await page.getByRole('button', { name: 'Ask for 5 days' }).tap()
  await expect(page.getByRole('heading', { name: 'Pause, 5 days' })).toBeVisible()
  await expect(page.getByText('Your clinic has been asked and has not answered yet.')).toBeVisible()
  await expect(page.getByText(/1 entry is safe on this phone/)).toBeVisible()
  await expectNoFindings(page, 'Today with a pause that was asked for')
  expect(await asked(patientId)).toEqual([])
  await backOnline(page, zone)
  expect(await asked(patientId)).toEqual([{ from: '2026-03-05', to: '2026-03-09' }])

  const doctor = await deskOf(browser)
  const row = rowOf(doctor, 'Holiday Person')
  await expect(row).toContainText(/Asks for a pause\s*Holiday, Thu 5 Mar to Mon 9 Mar/)
  await expectNoFindings(doctor, 'a row that asks for a pause')
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByText('Until you answer, Thu 5 Mar to Mon 9 Mar do not count.')).toBeVisible()
  await expectNoFindings(doctor, 'a pause to answer')
  await doctor.getByRole('button', { name: 'Grant all 5 days' }).click()
  await expect(doctor.getByRole('button', { name: 'Grant all 5 days' })).toBeHidden()
  await expectNoFindings(doctor, 'a pause that is granted')

  clinic.setClock('2026-03-06T09:00')
  await phone.clock.setFixedTime('2026-03-06T09:00:00.000Z')
  await page.reload()
  await expect(page.getByText('Your clinic has said yes.')).toBeVisible()
  await expect(excused(page)).toHaveText(['Thursday, pause', 'Friday, pause'])
  await page.getByRole('link', { name: 'See the pause you asked for' }).tap()
  await expect(page.getByRole('button', { name: 'End the pause today' })).toBeVisible()
  await expectNoFindings(page, 'a pause that can be ended')
  await page.getByRole('button', { name: 'End the pause today' }).tap()
  await expect
    .poll(() => rowsOf('select last_day::text from pause_request_end where patient_id = $1', patientId))
    .toEqual([{ last_day: '2026-03-06' }])
  clinic.setClock('2026-03-07T09:00')
  await phone.clock.setFixedTime('2026-03-07T09:00:00.000Z')
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await expect(excused(page)).toHaveText(['Thursday, pause', 'Friday, pause'])
  clinic.setClock(NOW)
})

test('past days count until the clinic says yes; a no is told kindly, and they can be asked for again', async ({
  browser,
}) => {
  const { page, patientId, zone } = await phoneOf(browser, 'Ill Person')
  zone.cut = true
  await page.getByRole('link', { name: 'Ask for a pause' }).tap()
  await askFor(page, 'I am ill', '2026-03-02', '2026-03-03')
  await expect(page.getByRole('status')).toContainText('2 days wait for your clinic’s yes.')
  await page.getByRole('button', { name: 'Ask for 2 days' }).tap()
  await expect(page.getByRole('heading', { name: 'You asked for a pause, 2 days' })).toBeVisible()
  await expect(excused(page)).toHaveCount(0)
  await backOnline(page, zone)

  const doctor = await deskOf(browser)
  await doctor.goto(`/patients/${patientId}`)
  await expect(doctor.getByText('Until you answer, its days count as planned.')).toBeVisible()
  await doctor.getByRole('button', { name: 'Decline' }).click()
  await expect(doctor.getByText('Pause declined, Mon 2 Mar to Tue 3 Mar')).toBeVisible()
  await expectNoFindings(doctor, 'a pause that is declined')
  await page.reload()
  await expect(page.getByText('these days stay part of your plan. If walking is hard just now')).toBeVisible()
  await expect(excused(page)).toHaveCount(0)
  await expectNoFindings(page, 'Today with a no')

  await page.getByRole('link', { name: 'See the pause you asked for' }).tap()
  await page.getByRole('button', { name: 'Ask for other days' }).tap()
  await askFor(page, 'I am ill', '2026-03-03', '2026-03-03')
  await page.getByRole('button', { name: 'Ask for one day' }).tap()
  await expect.poll(() => asked(patientId)).toHaveLength(2)
  await doctor.reload()
  await doctor.getByRole('button', { name: 'Grant the day' }).click()
  await expect(doctor.getByRole('button', { name: 'Grant the day' })).toBeHidden()
  await page.reload()
  await expect(excused(page)).toHaveText(['Tuesday, pause'])
})

test('a fall locks the exercises until a clinician unlocks them; hurt in one is a stop', async ({
  browser,
}) => {
  const { page, patientId, zone } = await phoneOf(browser, 'Fallen Person')
  const exercises = page.getByRole('region', { name: 'Exercises', exact: true })
  await expect(exercises.getByRole('link')).not.toHaveCount(0)
  zone.cut = true
  await page.getByRole('link', { name: 'I have fallen' }).tap()
  await expect(page.getByRole('heading', { name: /^Are you hurt/ })).toBeVisible()
  await expectNoFindings(page, 'telling of a fall')
  await page
    .getByRole('radio', { name: 'Yesterday' })
    .or(page.getByText('Yesterday', { exact: true }))
    .first()
    .tap()
  await page.getByRole('button', { name: 'No, I am not hurt' }).tap()
  await expect(page.getByRole('heading', { name: 'Your fall is noted' })).toBeVisible()
  await expectNoFindings(page, 'a fall that is noted')
  await page.getByRole('link', { name: 'Done' }).tap()
  await expect(
    page.getByText(/^Your exercises wait until your physiotherapist has talked with you/),
  ).toBeVisible()
  await expect(exercises.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await backOnline(page, zone)
  expect(await rowsOf('select day::text, hurt from fall where patient_id = $1', patientId)).toEqual([
    { day: '2026-03-03', hurt: false },
  ])

  const doctor = await deskOf(browser)
  await expect(rowOf(doctor, 'Fallen Person')).toContainText(/Fell on Tue 3 Mar\s*exercises are locked/i)
  await doctor.goto(`/patients/${patientId}/screening`)
  await expectNoFindings(doctor, 'exercises that a fall locked')
  await doctor
    .getByRole('textbox', { name: 'Why the exercises can be unlocked' })
    .fill('Tripped on a kerb. Steady.')
  await doctor.getByRole('button', { name: 'Unlock the exercises' }).click()
  await expect(doctor.getByText('“Tripped on a kerb. Steady.”')).toBeVisible()
  await page.reload()
  await expect(exercises.getByRole('link')).not.toHaveCount(0)

  await page.getByRole('link', { name: 'I have fallen' }).tap()
  await page.getByRole('button', { name: 'Yes, or not sure' }).tap()
  await expect(page.getByText('Stop walking for now')).toBeVisible()
  await expect
    .poll(() =>
      rowsOf(
        'select source, hurt from safety_stop join fall using (patient_id) where patient_id = $1 order by 2',
        patientId,
      ),
    )
    .toEqual([
      { source: 'fall', hurt: false },
      { source: 'fall', hurt: true },
    ])
})
