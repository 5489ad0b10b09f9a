import { deskOf } from './desk-world'
import { ownDemonstration } from './lent-server'
import type { Lent } from './lent-server'
import { DESK, expect, expectNoFindings, PHONE, test } from './world'
import type { Page } from './world'

/** Exercises are written and withdrawn: this demonstration is nobody else's. */
let clinic: Lent
test.beforeAll(async () => {
  clinic = await ownDemonstration()
})
test.afterAll(() => clinic.giveBack())

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const list = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const save = (page: Page) => page.getByRole('button', { name: 'Save the exercise' })

test('an exercise of the clinic’s own: refused at its fields, saved, changed, and withdrawn', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/caseload')
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await list(page).getByRole('link', { name: 'Add an exercise' }).click()
  await save(page).click()
  await expect(field(page, 'Name')).toBeFocused()
  await expect(field(page, 'Name')).toHaveAccessibleDescription('Please give it a name.')
  await expect(page.getByText('Each step needs a dose')).toBeVisible()
  await expectNoFindings(page, 'an exercise refused at its fields')

  await field(page, 'Name').fill('Heel raises')
  await field(page, 'How it goes').fill('Hold the counter.\nRise on your toes.')
  await field(page, 'Link, if there is one').fill('http://clinic.example/raises')
  await field(page, 'Repeats').fill('8')
  await field(page, 'Load').fill('30')
  await save(page).click()
  await expect(field(page, 'Link, if there is one')).toHaveAccessibleDescription(/begins with https/)
  await expect(page.getByText('This load is above the limit')).toBeVisible()
  await field(page, 'Load').fill('')
  // What was typed waits in the tab, whatever happens to the page.
  await page.reload()
  await expect(field(page, 'How it goes')).toHaveValue('Hold the counter.\nRise on your toes.')
  await field(page, 'Link, if there is one').fill('https://clinic.example/raises')
  await save(page).click()
  await expect(page.getByRole('heading', { name: 'Heel raises' })).toBeVisible()
  await expect(page.getByText('2 sets of 8 repetitions')).toBeVisible()
  await expect(page.getByRole('link', { name: 'More about it on clinic.example' })).toBeVisible()

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await field(page, 'Repeats').fill('10')
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByText('2 sets of 10 repetitions')).toBeVisible()
  await expect(page.getByText(/^Version 2, Anna Lindqvist, /)).toBeVisible()
  await expect(page.getByText(/^Version 1, Anna Lindqvist, /)).toBeVisible()
  await expectNoFindings(page, 'an exercise with two versions')

  // The first version opens as it was, and can only be read.
  await page.getByRole('link', { name: /^Version 1, Anna Lindqvist, / }).click()
  await expect(page.getByText('2 sets of 8 repetitions')).toBeVisible()
  await expect(page.getByText(/^This is version 1, Anna Lindqvist, /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0)
  await expectNoFindings(page, 'an older version')
  await page.getByRole('link', { name: 'To version 2, the latest' }).click()
  await expect(page.getByText('2 sets of 10 repetitions')).toBeVisible()

  await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(list(page).getByRole('link', { name: /^Heel raises Version/ })).toHaveCount(0)
  await expect(page).toHaveURL(/\/library$/)

  // It comes back on purpose alone, as it was.
  await list(page).getByText('Withdrawn', { exact: true }).click()
  await list(page)
    .getByRole('link', { name: /^Heel raises/ })
    .click()
  await expect(page.getByText(/^Withdrawn by Anna Lindqvist, /)).toBeVisible()
  await expectNoFindings(page, 'an exercise that is withdrawn')
  await page.getByRole('button', { name: 'Bring back', exact: true }).click()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText(/^Version 4, Anna Lindqvist, /)).toBeVisible()
  await expect(page.getByText('2 sets of 10 repetitions')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible()
})

test('a copy of ours is changed, and ours stays', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'ben')
  await page.goto('/library?show=lunges')
  await expect(page.getByRole('heading', { name: 'Walking lunges' })).toBeVisible()
  await page.getByRole('link', { name: 'Make a copy to edit' }).click()
  await field(page, 'Name').fill('Lunges at the rail')
  await save(page).click()
  await expect(page.getByRole('heading', { name: 'Lunges at the rail' })).toBeVisible()
  await expect(list(page).getByRole('link', { name: /^Walking lunges/ })).toBeVisible()
  await expect(list(page).getByRole('link', { name: /^Lunges at the rail/ })).toContainText(
    'Version 1, Ben Okafor',
  )
})

test('below the list, on a phone’s width, what is opened comes into view', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'ben')
  await page.setViewportSize(PHONE)
  await page.goto('/library')
  await list(page)
    .getByRole('link', { name: /^Walking lunges/ })
    .click()
  const heading = page.getByRole('heading', { name: 'Walking lunges', exact: true })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  // Beside the list the focus stays where it is.
  await page.setViewportSize(DESK)
  const stepUps = list(page).getByRole('link', { name: /^Lateral step-ups/ })
  await stepUps.click()
  await expect(page.getByRole('heading', { name: 'Lateral step-ups', exact: true })).toBeVisible()
  await expect(stepUps).toBeFocused()
})

test('a template of the clinic’s own is ended, and offered no more', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/templates')
  await expect(page.getByRole('listitem').filter({ hasText: 'Standard, 12 weeks' })).toContainText(
    '12 steps: 15 to 40 minutes, 5 + 5 of them easy',
  )
  await page.getByRole('button', { name: 'End the template “Harbour wall, 10 to 30”' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText('Any programme in the builder can be saved as a template.')).toBeVisible()
})

test('on paper an exercise stands alone, with its four moments, on one sheet', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/library?show=step-ups')
  await expect(page.getByRole('heading', { name: 'Lateral step-ups' })).toBeVisible()
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(sheets).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.figure-frames > li:visible')).toHaveCount(4)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(list(page)).toBeHidden()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})
