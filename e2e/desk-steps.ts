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

/** Publishes the template as it stands, with the written confirmation of screening. */
export const prescribe = (page: Page, statement: string): Promise<void> =>
  test.step('prescribes the twelve weeks from today', async () => {
    await page.getByRole('textbox', { name: 'Your confirmation', exact: true }).fill(statement)
    await page.getByRole('button', { name: 'Publish the programme' }).click()
    await expect(page).toHaveURL(/\/patients\/[0-9a-f-]+$/)
  })
