import { tabTo } from './by-keyboard'
import { begin, prescribe } from './desk-steps'
import { deskOf, enrolled, rowsOf } from './desk-world'
import { ownDemonstration } from './lent-server'
import type { Lent } from './lent-server'
import { asOwner } from './served-clinic'
import { answerTogether } from './screening-steps'
import { expect, pageOf, PASSWORD, someone, test } from './world'
import type { Page } from './world'

/** Steps are decided and a stop is lifted: this demonstration is nobody else's. */
let clinic: Lent
test.beforeAll(async () => {
  clinic = await ownDemonstration()
})
test.afterAll(() => clinic.giveBack())

const rail = (page: Page) => page.getByRole('complementary', { name: 'Decision' })
/** Where a week waits, a step by hand is the second choice. */
async function byHand(page: Page): Promise<void> {
  await expect(rail(page).getByRole('heading').first()).toBeVisible()
  const more = rail(page).getByText('A step by hand instead')
  if ((await more.count()) > 0) await more.click()
}
const step = (page: Page, kind: string) => rail(page).locator('label').filter({ hasText: kind })
const reason = (page: Page) => page.getByRole('textbox', { name: 'Reason', exact: true })
const ANNA = 'anna@harbourlane.example'

/** '12 → 14 min' of a choice, as numbers. */
async function minutesOf(page: Page, kind: string): Promise<{ from: number; to: number }> {
  const text = await step(page, kind).innerText()
  const [from = 0, to = from] = [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure))
  return { from, to }
}

test('the next step: a reason, from tomorrow, and undone as if it had never been', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  const ruth = pageOf('Ruth Adeyemi')
  await page.goto(ruth)
  await byHand(page)
  const { from, to } = await minutesOf(page, 'Next step')
  expect(to).toBeGreaterThan(from)
  await expect(rail(page).getByRole('radio', { checked: true })).toHaveCount(0)
  await step(page, 'Next step').click()
  const decide = page.getByRole('button', { name: `Up to ${String(to)} min from tomorrow` })
  await decide.click()
  await expect(reason(page)).toHaveAccessibleDescription(/Please write down the reason/)
  await expect(reason(page)).toBeFocused()
  await reason(page).fill('Six of seven days, calm mornings.')
  await expect(rail(page).getByRole('region', { name: 'Ruth Adeyemi will read' }).last()).toContainText(
    `“Up from ${String(from)} to ${String(to)} minutes. Six of seven days, calm mornings.”`,
  )
  await decide.click()
  await expect(rail(page).getByText('“Six of seven days, calm mornings.”')).toBeVisible()
  await expect(rail(page).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await page.goto(`${ruth}/programme`)
  await expect(
    page.getByText(/^Step 3 of 12, week \d+: \d+ min a day\. Step 4 from tomorrow\.$/),
  ).toBeVisible()
  await page.goto(ruth)
  await rail(page).getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(rail(page).getByText(`It never comes into force: ${String(from)} min stays.`)).toBeVisible()
  await rail(page).getByRole('button', { name: 'Undo the decision' }).click()
  await expect(rail(page).getByText(/^Undone by Anna Lindqvist/)).toBeVisible()
  await expect(rail(page).locator('del')).toHaveText(`Up to ${String(to)} min`)
  await byHand(page)
  expect(await minutesOf(page, 'Next step')).toEqual({ from, to })
  await page.goto(`${ruth}/programme`)
  await expect(page.getByText(/^Step 3 of 12, week \d+: \d+ min a day\.$/)).toBeVisible()
})

test('one step back, and a hold, each with its reason', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(pageOf('Noor Haddad'))
  await byHand(page)
  const { from, to } = await minutesOf(page, 'One step back')
  expect(to).toBeLessThan(from)
  await step(page, 'One step back').click()
  await reason(page).fill('Sore after longer walks.')
  await page.getByRole('button', { name: `Down to ${String(to)} min from tomorrow` }).click()
  await expect(rail(page).getByText('“Sore after longer walks.”')).toBeVisible()
  await page.goto(pageOf('Marta Kowalczyk'))
  await byHand(page)
  await step(page, 'Hold').click()
  await reason(page).fill('Pain is up since Monday.')
  await page.getByRole('button', { name: /^Hold at/ }).click()
  await expect(rail(page).getByText('“Pain is up since Monday.”')).toBeVisible()
})

test('who stands on the last step cannot be sent beyond it', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  const last = (await rowsOf(page)).find(
    ({ programme, stop }) => programme !== null && stop === null && programme.rung === programme.rungs,
  )
  await page.goto(`/patients/${last?.patientId ?? ''}`)
  await byHand(page)
  await expect(step(page, 'Next step')).toContainText('this is the last')
  await expect(step(page, 'Next step').getByRole('radio')).toBeDisabled()
})

test('an exercise by itself: its own step, its own reason, and the way back', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(pageOf('Grace Whitfield'))
  await byHand(page)
  await rail(page).getByLabel('For', { exact: true }).selectOption('Single-leg balance')
  await step(page, 'One step back').click()
  await expect(rail(page)).toContainText('2 sets of 30 s each leg, with 1 kg on both ankles together')
  await reason(page).fill('Wobbled at the counter today.')
  await rail(page)
    .getByRole('button', { name: /^Single-leg balance down to step \d from tomorrow$/ })
    .click()
  await expect(
    rail(page).getByRole('heading', { name: /^Single-leg balance: step back to step \d$/ }),
  ).toBeVisible()
  await rail(page).getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(rail(page).getByText('From tomorrow the step before counts again.')).toBeVisible()
  await rail(page).getByRole('button', { name: 'Undo the decision' }).click()
  await expect(rail(page).locator('del')).toHaveText(/^Single-leg balance: step back to step \d$/)
})

test('a stop is lifted only with the screening asked again and a reason', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/caseload')
  await page.getByRole('link', { name: 'Open the stop, Derek Holloway' }).click()
  await expect(page.getByRole('heading', { name: 'Safety stop at 17:52, yesterday' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ring Derek Holloway, 07700 900145' }).first()).toHaveAttribute(
    'href',
    'tel:07700900145',
  )
  await expect(rail(page)).toContainText('A safety stop is open.')
  await page.getByRole('button', { name: 'Lift the stop', exact: true }).click()
  const asked = page.getByRole('form', { name: 'Lift the stop' })
  const why = asked.getByRole('textbox', { name: 'Why the stop can be lifted' })
  const lift = asked.getByRole('button', { name: 'Lift the stop now' })
  await expect(asked.getByRole('radiogroup')).toHaveCount(1)
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0)
  await why.fill('Examined at noon: reflexes and feeling are normal.')
  await lift.click()
  const question = asked.getByRole('radiogroup')
  await expect(question).toBeFocused()
  await expect(question).toHaveAccessibleDescription(/Please answer every question/)
  await answerTogether(asked, { 3: 'Not sure', 10: 'Yes' })
  await lift.click()
  await expect(asked.getByText('3 of 19', { exact: true })).toBeVisible()
  await expect(question).toHaveAccessibleDescription(/not all clear, so the stop stays/)
  const clearance = asked.getByRole('textbox', { name: 'Clearance' })
  await expect(clearance).toHaveAccessibleDescription(/asks for a written clearance/)
  expect((await rowsOf(page)).filter(({ stop }) => stop !== null)).toHaveLength(1)
  await question.getByRole('radio', { name: 'No', exact: true }).click()
  await clearance.fill('Bone density is known; walking is safe.')
  await why.fill('  ')
  await lift.click()
  await expect(why).toHaveAccessibleDescription(/Please write down the reason/)
  await why.fill('Examined at noon: reflexes and feeling are normal.')
  await lift.click()
  const earlier = page.getByRole('region', { name: 'Earlier safety stops' })
  await expect(earlier).toContainText('“Examined at noon: reflexes and feeling are normal.”')
  await expect(earlier).toContainText('Lifted by Anna Lindqvist')
  await page.goto('/caseload')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 24 patients need you$/)
})

test('from sign-in to a decision by keyboard alone', async ({ browser }) => {
  const page = await (await someone(browser, { address: clinic.address })).newPage()
  await page.goto('/sign-in')
  await tabTo(page, 'textbox', /^E-mail$/)
  await page.keyboard.type(ANNA)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/caseload$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, 'searchbox', /Search this list/)
  await page.keyboard.type('aisha')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 patient named “aisha”')
  await tabTo(page, 'link', /^Aisha Rahman$/)
  await page.keyboard.press('Enter')
  await expect(rail(page)).toBeVisible()
  await tabTo(page, 'button', /^Progress, /)
  await page.keyboard.press('Enter')
  await expect(rail(page).getByText('Decided by Anna Lindqvist')).toBeVisible()
})

test('a session that ended while a form is filled: signed in again, nothing is lost', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  const born = page.getByRole('textbox', { name: 'Date of birth', exact: true })
  const endedNow = async (button: string) => {
    await asOwner(clinic.database.ownerUrl, (owner) =>
      owner.query(`update session set ended_at = now(), end_reason = 'ended' where ended_at is null`),
    )
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Your sign-in has ended.' })).toBeVisible()
  }
  const again = async (email: string) => {
    await page.getByRole('link', { name: 'Sign in again' }).click()
    await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill(email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).first().click()
  }
  await page.goto('/enrol')
  await name.fill('Kept Words')
  await born.fill('3 March 1958')
  await page.getByRole('textbox', { name: 'Telephone' }).fill('07700 900111')
  await endedNow('Enrol and show the code')
  await expect(name).toHaveValue('Kept Words')

  // A colleague at the same desk is not offered what Anna typed.
  await again('ben@harbourlane.example')
  await expect(page).toHaveURL(/\/enrol$/)
  await expect(page.getByRole('link', { name: 'Ben Okafor' })).toBeVisible()
  await expect(name).toHaveValue('')
  await name.fill('Typed by Ben')
  await born.fill('4 April 1964')
  await endedNow('Enrol and show the code')

  await again(ANNA)
  await expect(page.getByText('What you typed before is here again.')).toBeVisible()
  await expect(name).toHaveValue('Kept Words')
  await expect(page.getByRole('textbox', { name: 'Telephone' })).toHaveValue('07700 900111')
  await page.getByRole('button', { name: 'Enrol and show the code' }).click()
  await expect(page.getByRole('heading', { name: 'Kept Words is enrolled' })).toBeVisible()

  await page.goto(`${await enrolled(page, 'Kept Programme')}/programme`)
  await begin(page)
  const last = page.getByRole('spinbutton', { name: 'Step 12, brisk minutes' })
  await last.fill('33')
  await page.getByRole('button', { name: 'Review and publish' }).click()
  await endedNow('Publish')
  await again(ANNA)
  await expect(page.getByText('was not published yet.')).toBeVisible()
  await expect(last).toHaveValue('33')
  await prescribe(page, 'All asked, nothing found.')
})
