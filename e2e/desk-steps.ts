import { expect, test } from './world'
import type { Page } from './world'

export async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click()
}

/** Enrols from the caseload: two clicks and three fields. Returns the joining link. */
export const enrol = (page: Page, patient: { name: string; born: string }): Promise<{ link: string }> =>
  test.step(`enrols ${patient.name} by three fields and two clicks`, async () => {
    await page
      .getByRole('link', { name: /^Enrol/ })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(patient.name)
    await page.getByRole('textbox', { name: 'Date of birth', exact: true }).fill(patient.born)
    await page.getByLabel('Reads in').selectOption('en')
    await page.getByRole('button', { name: 'Enrol and show the code' }).click()
    await expect(page.getByRole('img', { name: 'QR code of the invitation' })).toBeVisible()
    await expect(page.getByText('Phones cannot reach this address.')).toBeVisible()
    const link = await page.getByRole('link', { name: 'Open as this patient here' }).getAttribute('href')
    if (link === null) throw new Error('no link to open as this patient')
    return { link: new URL(link, page.url()).href }
  })

/** Begins a first programme with the published schedule alone. */
export const begin = (page: Page): Promise<void> => page.getByRole('button', { name: /^Blank/ }).click()

/** Publishes what stands in the builder, with the written confirmation of screening on paper. */
export const prescribe = (page: Page, statement: string): Promise<void> =>
  test.step('publishes the programme', async () => {
    const onPaper = page.getByRole('button', { name: 'Done on paper: write so' })
    if (await onPaper.isVisible()) await onPaper.click()
    await page.getByRole('textbox', { name: 'Your confirmation', exact: true }).fill(statement)
    await page.getByRole('button', { name: /^Review/ }).click()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(page).toHaveURL(/\/patients\/[0-9a-f-]+$/)
  })
