import { deskOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, test } from './world'

const clinic = lentHere(ownDemonstration)

test('a view is kept under a name, found beside the filters and in the palette, and taken away', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const views = page.getByRole('navigation', { name: 'Saved views' })
  const keep = page.getByRole('button', { name: 'Keep this view' })
  const dialog = page.getByRole('dialog', { name: 'Keep this view' })
  await page.goto('/caseload')
  await page.getByLabel('Reason').selectOption('Week to decide')
  await page.getByLabel('Order').selectOption('Name')
  await expect(page).toHaveURL(/reason=decide&sort=name$/)
  await keep.click()
  const name = dialog.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(name).toHaveAccessibleDescription('Please give it a name.')
  await expect(name).toBeFocused()
  await name.fill('Decisions by name')
  await expectNoFindings(page, 'keeping a view')
  await name.press('Enter')
  const link = views.getByRole('link', { name: 'Decisions by name' })
  await expect(link).toHaveAttribute('aria-current', 'true')
  await expect(link).toBeFocused()
  await expectNoFindings(page, 'a view that is kept')

  await page.goto('/caseload?sort=last-entry&search=ruth')
  await keep.click()
  await name.fill('decisions by NAME')
  await name.press('Enter')
  await expect(name).toHaveAccessibleDescription(/under this name already/)
  await page.keyboard.press('Escape')
  const search = page.getByRole('searchbox', { name: 'Search this list' })
  await expect(search).toHaveValue('ruth')
  await link.click()
  await expect(page).toHaveURL(/reason=decide&sort=name$/)
  await expect(search).toHaveValue('')

  await page.goto('/library')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Find a patient/ })).toBeFocused()
  await page.keyboard.type('decis')
  await expect(page.getByRole('option', { name: 'Caseload: Decisions by name' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/caseload\?reason=decide&sort=name$/)
  await page.getByRole('button', { name: 'Remove “Decisions by name”' }).click()
  await expect(views).toHaveCount(0)
  await expect(keep).toBeFocused()
  await page.reload()
  await expect(keep).toBeVisible()
  await expect(views).toHaveCount(0)
})
