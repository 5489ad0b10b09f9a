import { extractText, getDocumentProxy } from 'unpdf'
import { deskOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, pageOf, test } from './world'
import type { Page } from './world'

/** What is typed in changes how somebody stands: this demonstration is nobody else's. */
const clinic = lentHere(ownDemonstration)

/** Days whose walk can be typed in: nobody wrote them down on a phone. */
const openRows = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByRole('textbox', { name: /^Minutes on/ }) })
const save = (page: Page) => page.getByRole('button', { name: /^Save/ })

/** Numbers and Tab; how many keys that took. */
async function keyed(page: Page, ...cells: string[]): Promise<number> {
  let strokes = 0
  for (const text of cells) {
    for (const key of text) await page.keyboard.press(key)
    await page.keyboard.press('Tab')
    strokes += text.length + 1
  }
  return strokes
}

test('a diary is typed in with at most nine keys a day, saved at once, and marked wherever it stands', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(pageOf('Samuel Osei'))
  await page.getByRole('link', { name: 'Paper diary' }).click()
  await expect(page.getByRole('heading', { name: 'Paper diary', level: 1 })).toBeVisible()
  // What the phone recorded stands as it is.
  const first = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first()
  await expect(first.getByText('on the phone')).toBeVisible()
  await expect(first.getByRole('textbox')).toHaveCount(0)
  // Samuel has been silent for five days.
  await openRows(page).first().getByRole('textbox').first().focus()
  expect(await keyed(page, '17', '2', '4', '1')).toBe(9)
  expect(await keyed(page, '20', '10', '3', '2')).toBe(10)
  // No answer is a Tab alone; no walk is a 0.
  expect(await keyed(page, '16', '', '', '')).toBeLessThan(9)
  expect(await keyed(page, '0', '', '', '2')).toBeLessThan(9)
  await expect(openRows(page).nth(4).getByRole('textbox').first()).toBeFocused()
  await expectNoFindings(page, 'the diary, typed in')
  await save(page).click()
  await expect(page.getByRole('status').filter({ hasText: '4 days are saved.' })).toBeVisible()
  await expect(openRows(page).first().getByText('from paper, Anna Lindqvist')).toBeVisible()

  await page.getByRole('link', { name: 'Samuel Osei' }).click()
  await expect(page.locator('.legend').getByText('from paper')).toBeVisible()
  await page.getByRole('link', { name: 'Entries' }).click()
  const walk = page.getByRole('row').filter({ hasText: 'Walk, 17 min' }).first()
  await expect(walk.getByText('from paper')).toBeVisible()
  await expect(walk).toContainText('Anna Lindqvist')
  await expect(walk.getByText('entered late')).toHaveCount(0)
})

test('what cannot be has a sentence at its cell, and nothing that was typed is lost', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${pageOf('Ji-woo Park')}/paper`)
  const cells = openRows(page).last().getByRole('textbox')
  await cells.first().focus()
  await keyed(page, '2000', '11', '4')
  await save(page).click()
  await expect(page.getByText('One day needs another look. Nothing has been saved yet.')).toBeVisible()
  await expect(cells.first()).toBeFocused()
  await expect(cells.first()).toHaveAccessibleDescription(/minutes are a whole number from 0 to 1440/)
  await expect(cells.nth(1)).toHaveAccessibleDescription(/pain is a whole number from 0 to 10/)
  await expectNoFindings(page, 'the diary, with sentences')
  await page.getByLabel('First day of the sheet').fill('2020-01-01')
  await expect(page.getByText(/^The programme began on .* no day before it can be typed in\.$/)).toBeVisible()
  // The page is left by mistake, and the network fails: it is all there still.
  await page.reload()
  await expect(page.getByText('What you typed last time and did not save is here.')).toBeVisible()
  await expect(cells.first()).toHaveValue('2000')
  await cells.first().fill('12')
  await cells.nth(1).fill('3')
  await page.route('**/api/trpc/patient.keepPaper*', (route) => route.abort())
  await save(page).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(cells.first()).toHaveValue('12')
  await page.unroute('**/api/trpc/patient.keepPaper*')
  await save(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'One day is saved.' })).toBeVisible()
  await expect(page.getByText('What you typed last time and did not save is here.')).toHaveCount(0)
  // Corrected, every version staying.
  await cells.first().fill('14')
  await save(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'One day is saved.' })).toBeVisible()
  await page.goto(`${pageOf('Ji-woo Park')}/entries`)
  await expect(page.getByRole('row').filter({ hasText: 'Walk, 14 min' }).first()).toContainText('from paper')
  await expect(page.getByText('Corrected by the version above').first()).toBeVisible()
})

test('a diary is printed in the patient’s language, or as wished', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${pageOf('Carmen Ortega Villanueva')}/paper`)
  await expect(page.getByLabel('Language')).toHaveValue('es')
  await page.getByLabel('Paper').selectOption('Letter')
  await page.getByLabel('Large print').check()
  const link = page.getByRole('link', { name: 'Open the diary (PDF)' })
  await expect(link).toHaveAttribute('href', /language=es&size=LETTER&print=large$/)
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await answer.body()))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Carmen Ortega Villanueva')
  expect(text).toContain('Diario de paseos')
  expect((await pdf.getPage(1)).view.slice(2)).toEqual([612, 792])
})
