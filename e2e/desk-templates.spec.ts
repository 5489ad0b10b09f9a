import { begin, prescribe } from './desk-steps'
import { deskOf, enrolled } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const rung = (page: Page, at: number) =>
  page.getByRole('spinbutton', { name: `Step ${String(at)}, brisk minutes`, exact: true })
const card = (page: Page, name: RegExp) => page.getByRole('button', { name })

test('a programme is saved as a template, and the next one begins from it', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${await enrolled(page, 'Saves A Template')}/programme`)
  await begin(page)
  await rung(page, 1).fill('x')
  await page.getByRole('button', { name: 'Save as template' }).click()
  // What is wrong with it is told first, where it stands.
  await expect(rung(page, 1)).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await rung(page, 1).fill('4')
  await page.getByRole('button', { name: 'Save as template' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as a template' })
  const name = dialog.getByRole('textbox', { name: 'Name', exact: true })
  await dialog.getByRole('button', { name: 'Save template' }).click()
  await expect(name).toHaveAccessibleDescription('Please give it a name.')
  await expect(name).toBeFocused()
  await expectNoFindings(page, 'a template without a name')
  await name.fill('n'.repeat(121))
  await dialog.getByRole('button', { name: 'Save template' }).click()
  await expect(name).toHaveAccessibleDescription(/longer than we can keep/)
  await expect(name).toHaveValue('n'.repeat(121))
  await name.fill('Knee first')
  await dialog.getByRole('textbox', { name: 'What it is for' }).fill('After a new knee.')
  await dialog.getByRole('button', { name: 'Save template' }).click()
  await expect(page.getByText('Saved as the template “Knee first”.')).toBeVisible()

  await page.goto(`${await enrolled(page, 'Begins From It')}/programme`)
  await card(page, /^Knee first.*After a new knee/).click()
  await expect(rung(page, 1)).toHaveValue('4')
  await expect(page.getByText('Begun from: Knee first.')).toBeVisible()
})

test('a programme begins as a copy of another patient’s', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${await enrolled(page, 'Quilla Original')}/programme`)
  await begin(page)
  await rung(page, 1).fill('6')
  await prescribe(page, 'All asked today, nothing found.')
  await enrolled(page, 'Quilla Unprescribed')
  await page.goto(`${await enrolled(page, 'Quilla Second')}/programme`)
  const find = page.getByRole('searchbox', { name: 'Name of the patient' })
  await find.fill('zzzz')
  await expect(page.getByText('Nobody with a programme has this name.')).toBeVisible()
  await find.fill('quil')
  await expect(card(page, /^Quilla Original/)).toBeVisible()
  await expect(card(page, /^Quilla (Unprescribed|Second)/)).toHaveCount(0)
  await expectNoFindings(page, 'a patient found to copy from')
  await card(page, /^Quilla Original/).click()
  await expect(rung(page, 1)).toHaveValue('6')
  await expect(page.getByText('Begun from: another patient’s programme.')).toBeVisible()
})
