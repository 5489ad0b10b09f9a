import { extractText, getDocumentProxy } from 'unpdf'
import { deskOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, pageOf, test } from './world'
import type { Page } from './world'

/** Weeks are decided and appointments signed: this demonstration is nobody else's. */
const clinic = lentHere(ownDemonstration)

const rail = (page: Page) => page.getByRole('complementary')
const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

/** Its picture comes last. */
async function openAppointment(page: Page, name: string, range = ''): Promise<void> {
  await page.goto(`${pageOf(name)}/appointment${range}`)
  await expect(page.locator('.trend .recharts-surface')).toBeVisible()
}

/** A day some weeks ahead, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('an appointment: one click from the caseload, decided, agreed, signed, and told on', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1180, height: 820 })
  await page.goto('/caseload')
  await rowOf(page, 'Ruth Adeyemi').getByRole('link', { name: 'Appointment with Ruth Adeyemi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ruth Adeyemi' })).toBeVisible()
  await expect(page.getByText(/^\d+ minutes on 6 days a week\./)).toBeVisible()
  await expect(page.getByText(/^Full minutes on \d+ of \d+ due days\./)).toBeVisible()
  await expect(page.getByText(/^Worst on a walk was \d+ in the first week and is \d+ now\./)).toBeVisible()
  await expect(page.locator('.trend .recharts-surface')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(820)
  await rail(page).getByRole('checkbox').first().check()
  await rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' }).click()
  await expect(rail(page).getByText(/^Decided\./)).toBeVisible()
  await expect(rail(page).getByRole('button', { name: 'Undo' })).toBeFocused()
  await rail(page).getByRole('button', { name: 'Undo' }).click()
  await rail(page).getByRole('button', { name: 'Hold at 12 min' }).click()
  await rail(page).getByRole('button', { name: 'Decide: hold' }).click()
  await expect(rail(page).getByText('Please write down the reason.')).toBeVisible()
  await rail(page).getByRole('textbox', { name: 'Why otherwise' }).fill('Holiday next week.')
  await rail(page).getByRole('button', { name: 'Decide: hold' }).click()
  await expect(rail(page).getByText(/^Decided\./)).toBeVisible()
  await rail(page).getByLabel('Next appointment').fill(inDays(21))
  await rail(page).getByRole('button', { name: 'Sign and finish' }).click()
  await expect(rail(page).getByText('Give the time too.')).toBeVisible()
  await rail(page).getByLabel('Time', { exact: true }).fill('11:45')
  await rail(page)
    .getByRole('textbox', { name: /^Agreed/ })
    .fill('The harbour loop twice a week.')
  await rail(page).getByRole('textbox', { name: 'Note' }).fill('Gait easy, longer stride than in October.')
  await expectNoFindings(page, 'an appointment')
  // Nothing that is typed is lost on the way.
  await page.reload()
  await expect(rail(page).getByRole('textbox', { name: 'Note' })).toHaveValue(/^Gait easy/)
  await expect(rail(page).getByRole('checkbox').first()).toBeChecked()
  await rail(page).getByRole('button', { name: 'Sign and finish' }).click()
  await expect(rail(page).getByRole('heading', { name: 'Signed by Anna Lindqvist' })).toBeVisible()
  await expect(page).toHaveURL(/\/appointment\?visit=[0-9a-f-]{36}$/)
  await expectNoFindings(page, 'a signed appointment')
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(
    /^Ruth Adeyemi, [^]*\nAsked: \d+ minutes[^]*\nDone: Full[^]*\nPain: [^]*\nChanged: [^]*\nAsk today:\n- [^]*\nDecided: 12 minutes again\. [^]*\nAgreed: The harbour loop twice a week\.\nNote: Gait easy[^]*\nNext appointment: .*11:45\nSigned by Anna Lindqvist\nAs of /,
  )
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Appointment as a PDF' })
  await dialog.getByLabel('Language').selectOption('Spanish')
  const link = await dialog.getByRole('link', { name: 'Open the PDF' }).getAttribute('href')
  await dialog.getByRole('button', { name: 'Close' }).click()
  const answer = await page.request.get(link ?? '')
  const pdf = await getDocumentProxy(new Uint8Array(await answer.body()))
  expect(pdf.numPages).toBe(1)
  const printed = await extractText(pdf, { mergePages: true })
  expect(printed.text).toContain('Gait easy, longer stride than in October.')
  expect(printed.text).toContain('Firmada por Anna Lindqvist')
  expect(printed.text).toContain('12 minutos otra vez.')
  // The next time begins today, and asks how it went.
  await rail(page).getByRole('link', { name: 'Look at today instead' }).click()
  await expect(rail(page).getByText(/“The harbour loop twice a week\.” How did it go\?/)).toBeVisible()
  await page.goto('/caseload?search=ruth')
  await expect(page.getByRole('link', { name: /^Appointment with Ruth Adeyemi: .*, 11:45$/ })).toBeVisible()
})

test('two sign the same: one does, the other is told and keeps what was written', async ({ browser }) => {
  const pages = [
    await deskOf(browser, clinic().address, 'anna'),
    await deskOf(browser, clinic().address, 'ben'),
  ]
  const [anna, ben] = pages
  if (anna === undefined || ben === undefined) throw new Error('two desks')
  // Planned for today, so that both open the same one.
  await openAppointment(anna, 'Helen Brandt')
  const soon = new Date(Date.now() + 3_600_000)
  await rail(anna).getByLabel('Next appointment').fill(inDays(0))
  await rail(anna).getByLabel('Time', { exact: true }).fill(soon.toISOString().slice(11, 16))
  await rail(anna).getByRole('button', { name: 'Sign and finish' }).click()
  await expect(rail(anna).getByRole('heading', { name: /^Signed by/ })).toBeVisible()
  // From the one that was just held to the one of today, which is that planned one.
  await rail(anna).getByRole('link', { name: 'Look at today instead' }).click()
  await openAppointment(ben, 'Helen Brandt')
  const noteOf = (page: Page) => rail(page).getByRole('textbox', { name: 'Note' })
  for (const page of pages) await noteOf(page).fill('Stairs are easier.')
  let send = () => {}
  const isSent = new Promise<void>((resolve) => {
    send = resolve
  })
  await anna.route(/visit\.finish/, async (route) => {
    await isSent
    await route.continue()
  })
  await rail(anna).getByRole('button', { name: 'Sign and finish' }).click()
  // While it is being signed nothing can be added that would be part of nothing.
  await noteOf(anna).pressSequentially('And')
  await expect(noteOf(anna)).toHaveValue('Stairs are easier.')
  send()
  await expect(rail(anna).getByRole('heading', { name: /^Signed by Anna/ })).toBeVisible()
  await rail(ben).getByRole('button', { name: 'Sign and finish' }).click()
  await expect(rail(ben).getByRole('alert')).toContainText('Anna Lindqvist signed this appointment')
  await expect(rail(ben).getByRole('textbox', { name: 'Note' })).toHaveValue('Stairs are easier.')
  await rail(ben).getByRole('textbox', { name: 'Agreed' }).fill('The stairs twice a day.')
  await rail(ben).getByLabel('Next appointment').fill(inDays(8))
  await rail(ben).getByLabel('Time', { exact: true }).fill('11:15')
  await noteOf(ben).fill('')
  await rail(ben).getByRole('button', { name: 'Keep as a note, plan the next one' }).click()
  await expect(rail(ben).getByRole('alert')).toContainText('and the next appointment is planned')
  await expect(rail(ben).getByRole('button', { name: /^(?:Keep|Plan)/ })).toHaveCount(0)
  await ben.goto(`${pageOf('Helen Brandt')}/notes`)
  await expect(ben.getByText('Agreed: The stairs twice a day.')).toBeVisible()
})

test('a range that is none is said, a date that has passed and a note without end too', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  for (const range of [
    ...['from=2026-11-20&to=2026-11-01', 'from=2016-01-01&to=2026-11-01'],
    ...['from=x&to=y', 'from=2026-11-01&to=2099-01-01'],
  ]) {
    await openAppointment(page, 'Marta Kowalczyk', `?${range}`)
    await expect(page.getByText('These days cannot be looked back over')).toBeVisible()
  }
  await rail(page).getByLabel('Next appointment').fill('2026-01-05')
  await rail(page).getByLabel('Time', { exact: true }).fill('09:00')
  const note = rail(page).getByRole('textbox', { name: 'Note' })
  await note.fill('longer '.repeat(14_000))
  await rail(page).getByRole('button', { name: 'Sign and finish' }).click()
  await expect(rail(page).getByText('At most 10,000 characters; this has 97,999.')).toBeVisible()
  await note.fill('Short.')
  await rail(page).getByRole('button', { name: 'Sign and finish' }).click()
  await expect(rail(page).getByText('This moment has passed.', { exact: false })).toBeVisible()
  await expect(note).toHaveValue('Short.')
})

test('days of the picture are seen alone: by drag, by keys, and by the address', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(pageOf('Helen Brandt'))
  await expect(page.locator('.trend .recharts-surface')).toBeVisible()
  const box = await page.locator('.trend-cursor').boundingBox()
  if (box === null) throw new Error('no picture')
  await page.mouse.move(box.x + box.width * 0.4, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/)
  await page.getByRole('link', { name: '2 weeks' }).click()
  await expect(page).toHaveURL(/\?range=2w$/)
  const day = page.getByRole('slider', { name: /^Day; Enter/ })
  await day.focus()
  await page.keyboard.press('Enter')
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?range=2w&from=.*&to=/)
  const [, from = '', to = ''] = /from=(.*)&to=(.*)/.exec(page.url()) ?? []
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(4)
  await expect(page.getByText(/ to .*, 5 days$/)).toBeVisible()
  await page.getByRole('button', { name: 'Back to 2 weeks' }).click()
  await expect(page).toHaveURL(/\?range=2w$/)
  await page.goto(`${pageOf('Helen Brandt')}?from=2026-11-20&to=2026-11-01`)
  await expect(page.getByText('These days cannot be shown')).toBeVisible()
})

test('appointments and notes of a patient: added, moved, not come to; written, corrected, kept', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${pageOf('Noor Haddad')}/notes`)
  const visits = page.getByRole('complementary', { name: 'Appointments' })
  await visits.getByRole('button', { name: 'Add an appointment' }).click()
  await expect(visits.getByLabel('Date')).toBeFocused()
  await visits.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(visits.getByText('Give the date too.')).toBeVisible()
  await visits.getByLabel('Date').fill(inDays(7))
  await visits.getByLabel('Time').fill('09:30')
  await visits.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(visits.getByText(/, 09:30/)).toBeVisible()
  await expect(visits.getByRole('button', { name: 'Add an appointment' })).toBeFocused()
  await visits.getByRole('button', { name: 'Move', exact: true }).click()
  await visits.getByLabel('Time').fill('10:15')
  await visits.getByRole('button', { name: 'Move to this' }).click()
  await expect(visits.getByText(/, 10:15/)).toBeVisible()
  await visits.getByRole('button', { name: 'Call off' }).click()
  await expect(visits.getByText('called off')).toBeVisible()
  await visits.getByRole('button', { name: 'Undo' }).click()
  await expect(visits.getByText('called off')).toHaveCount(0)
  const note = page.getByRole('textbox', { name: 'New note' })
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText('Write the note first.')).toBeVisible()
  await note.fill('Rang: the knee is better.')
  await page.getByRole('button', { name: 'Keep without signing' }).click()
  await expect(page.getByText(/^Written by Anna Lindqvist, .*, not signed$/)).toBeVisible()
  await expect(note).toHaveValue('')
  await page.getByRole('button', { name: 'Correct' }).click()
  await page.getByRole('textbox', { name: 'Correct' }).fill('Rang: the hip is better.')
  await page.getByRole('listitem').getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/^Signed by Anna Lindqvist/)).toBeVisible()
  await page.getByText('One former version').click()
  await expect(page.getByText('Rang: the knee is better.')).toBeVisible()
  await expectNoFindings(page, 'notes and appointments')
  await page.goto('/caseload?search=noor')
  await expect(page.getByRole('link', { name: /^Appointment with Noor Haddad: .*, 10:15$/ })).toBeVisible()
})
