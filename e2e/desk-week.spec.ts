import { deskOf, pageOf } from './desk-world'
import { ownDemonstration } from './served-clinic'
import type { OwnDemonstration } from './served-clinic'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

/** Weeks are decided: this demonstration is nobody else's. */
let clinic: OwnDemonstration
test.beforeAll(async ({}, { workerIndex }) => {
  clinic = await ownDemonstration(`desk_week_${String(workerIndex)}`)
})
test.afterAll(() => clinic.drop())

const rail = (page: Page) => page.getByRole('complementary', { name: 'Decision' })

test('a week: decided with one click, and undone', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(await pageOf(page, 'Ruth Adeyemi'))
  await expect(rail(page).getByRole('heading', { level: 2 })).toHaveText('Progress to step 4')
  await expect(rail(page)).toContainText('5 of 6 due days at 80 % or more')
  await expectNoFindings(page, 'a week to decide')
  await rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' }).click()
  await expect(rail(page).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await rail(page).getByRole('button', { name: 'Undo', exact: true }).first().click()
  await rail(page).getByRole('button', { name: 'Undo the decision' }).click()
  await expect(rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' })).toBeVisible()
})

test('a week: decided otherwise only with a reason, which the patient reads', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(await pageOf(page, 'Noor Haddad'))
  await rail(page).getByRole('button', { name: 'Choose otherwise, with a reason' }).click()
  await rail(page).getByRole('combobox', { name: /^Walk/ }).selectOption('progress')
  await rail(page)
    .getByRole('button', { name: /^Progress, / })
    .click()
  const reason = rail(page).getByRole('textbox', { name: 'Reason' })
  await expect(reason).toHaveAccessibleDescription(/Please write down the reason/)
  await reason.fill('Told me on the telephone that all is calm.')
  await expect(rail(page)).toContainText('Told me on the telephone that all is calm.”')
  await rail(page)
    .getByRole('button', { name: /^Progress, / })
    .click()
  await expect(rail(page).getByText('“Told me on the telephone that all is calm.”')).toBeVisible()
})

test('two clinicians: the second sees what the first decided, and nothing is doubled', async ({
  browser,
}) => {
  const [one, two] = [
    await deskOf(browser, clinic.address, 'anna'),
    await deskOf(browser, clinic.address, 'anna'),
  ]
  const marta = await pageOf(one, 'Marta Kowalczyk')
  await one.goto(marta)
  await two.goto(marta)
  const back = (page: Page) => rail(page).getByRole('button', { name: 'Step back, 11 → 9 min' })
  await expect(back(two)).toBeVisible()
  await back(one).click()
  await expect(rail(one).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await back(two).click()
  await expect(rail(two).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await expect(back(two)).toHaveCount(0)
})
