import { deskOf, rowsOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, pageOf, test } from './world'
import type { Page } from './world'

/** Counts are said here: this demonstration is nobody else's. */
const clinic = lentHere(ownDemonstration)

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })
const rowOf = (page: Page, name: string) => rows(page).filter({ hasText: name })
const filters = (page: Page) => page.getByRole('navigation', { name: 'Which patients' })
const names = async (page: Page) =>
  (await rows(page).getByRole('rowheader').allInnerTexts()).map((text) =>
    text.replace(/\s+\d+(\s[^]*)?$/, ''),
  )

test('a reason is seen to in its row, and undone there', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto('/caseload?show=needs')
  await expect(filters(page).getByRole('link', { name: 'Needs you, 15' })).toHaveAttribute('aria-current')
  const samuel = rowOf(page, 'Samuel Osei')
  await expect(samuel.getByRole('link', { name: /^Ring Samuel Osei, \+?[\d ]+$/ })).toHaveAttribute(
    'href',
    /^tel:\+?\d+$/,
  )
  await samuel.getByRole('button', { name: 'Seen to: Samuel Osei' }).click()
  const undo = samuel.getByRole('button', { name: 'Undo: Samuel Osei' })
  await expect(undo).toBeFocused()
  await expect(samuel.getByText('Off the list until something is new.')).toBeVisible()
  await undo.click()
  await samuel.getByRole('button', { name: 'Seen to: Samuel Osei' }).click()
  await expect(undo).toBeVisible()
  // Anna comes back later: his week waits still, the silence calls no more.
  await page.goto('/caseload?reason=silent')
  await expect(rows(page).or(page.getByText('Nobody fits this filter.')).first()).toBeVisible()
  await expect(samuel).toHaveCount(0)
  await page.goto(`/caseload?search=samuel`)
  await expect(samuel).not.toContainText('No entry for')
  await expect(samuel.getByRole('button', { name: /^Seen to/ })).toHaveCount(0)
})

test('somebody else was faster: it is said in the row, and nothing is kept twice', async ({ browser }) => {
  const [anna, ben] = [
    await deskOf(browser, clinic().address, 'anna'),
    await deskOf(browser, clinic().address, 'ben'),
  ]
  for (const page of [anna, ben]) {
    await page.goto('/caseload?search=helen')
    await expect(rowOf(page, 'Helen Brandt')).toContainText('Walking less')
  }
  await rowOf(anna, 'Helen Brandt')
    .getByRole('button', { name: /^Seen to/ })
    .click()
  await expect(rowOf(anna, 'Helen Brandt').getByRole('button', { name: /^Undo/ })).toBeVisible()
  await rowOf(ben, 'Helen Brandt')
    .getByRole('button', { name: /^Seen to/ })
    .click()
  await expect(rowOf(ben, 'Helen Brandt').getByRole('status')).toHaveText(/somebody has seen to it already/)
})

test('a pause is granted or declined in its row', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto('/caseload?reason=waiting')
  const ingrid = rowOf(page, 'Ingrid Sørensen')
  await expect(ingrid).toContainText('Asks for a pause')
  await ingrid.getByRole('button', { name: 'Decline the pause of Ingrid Sørensen' }).click()
  await expect(ingrid.getByText('Declined.')).toBeVisible()
  // What is said stands, until somebody means to say otherwise.
  await expect(ingrid.getByRole('button', { name: /Grant|Decline/ })).toHaveCount(0)
  const change = ingrid.getByRole('button', { name: 'Change the answer to Ingrid Sørensen' })
  await expect(change).toBeFocused()
  await change.click()
  await ingrid.getByRole('button', { name: /^Grant \d+ days, Ingrid/ }).click()
  await expect(ingrid.getByText('Granted, 5 days.')).toBeVisible()
  await page.goto(pageOf('Ingrid Sørensen'))
  await expect(page.getByText(/Pause granted|Paused/).first()).toBeVisible()
})

test('filters and order stand in the address; one that does not exist is said', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto('/caseload')
  await filters(page)
    .getByRole('link', { name: /^Not joined/ })
    .click()
  await expect(page).toHaveURL(/\/caseload\?show=not-joined$/)
  await expect(rows(page)).toHaveCount(1)
  await filters(page)
    .getByRole('link', { name: /^Everyone/ })
    .click()
  await expect(page).toHaveURL(/\/caseload$/)
  await page.getByLabel('Order').selectOption('Name')
  await expect(page).toHaveURL(/\/caseload\?sort=name$/)
  await expect(async () => {
    const shown = await names(page)
    expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, 'en')))
  }).toPass()
  await page.getByLabel('Reason').selectOption('Week to decide')
  await expect(page).toHaveURL(/reason=decide&sort=name$/)
  await expect(rowOf(page, 'Ruth Adeyemi')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('ruth')
  await expect(page).toHaveURL(/reason=decide&sort=name&search=ruth$/)
  await expect(rows(page)).toHaveCount(1)
  await page.goto('/caseload?show=ended')
  await expect(page.getByText('Nobody fits this filter.')).toBeVisible()
  await expectNoFindings(page, 'an empty filter')
  await page.goto('/caseload?sort=age')
  await expect(page.getByText('There is no such filter: age.')).toBeVisible()
  await expect(rows(page)).toHaveCount(24)
})

test('by keys alone, while the focus is in the list', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto('/caseload')
  const nameAt = (place: number) => rows(page).nth(place).getByRole('rowheader').getByRole('link')
  // Elsewhere a letter is a letter.
  await page.keyboard.press('j')
  await expect(nameAt(1)).not.toBeFocused()
  await nameAt(0).focus()
  await page.keyboard.press('j')
  await expect(nameAt(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(nameAt(0)).toBeFocused()
  const ruth = rowOf(page, 'Ruth Adeyemi')
  await ruth.getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('d')
  await expect(ruth.getByRole('button', { name: 'Undo, Ruth Adeyemi' })).toBeVisible()
  await page.keyboard.press('u')
  await expect(ruth.getByRole('button', { name: /^Progress, 12 → 14 min/ })).toBeVisible()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys in the list' })
  await expectNoFindings(page, 'the keys')
  await help.getByRole('checkbox', { name: 'Single keys act in the list' }).uncheck()
  await help.getByRole('button', { name: 'Close' }).last().click()
  await nameAt(0).focus()
  await page.keyboard.press('j')
  await expect(nameAt(0)).toBeFocused()
  await page.getByRole('button', { name: 'Keys are off' }).click()
  await help.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await nameAt(0).focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search this list' })).toBeFocused()
  await nameAt(0).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/patients\//)
})

test('a long list is drawn as far as it is seen, and goes on as one reaches its end', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const { length } = await rowsOf(page)
  await asOwner(clinic().database.ownerUrl, (owner) =>
    owner.query(
      `insert into patient (clinic_id, id, name, name_key, birth_date, language, time_zone, enrolled_at, enrolled_by)
       select clinic_id, gen_random_uuid(), 'Zed ' || n, 'zed ' || lpad(n::text, 4, '0'), birth_date, language, time_zone, enrolled_at, enrolled_by
       from patient, generate_series(1, 200) n where name = 'Ruth Adeyemi'`,
    ),
  )
  await page.goto('/caseload')
  const total = String(length + 200)
  await expect(filters(page).getByRole('link', { name: `Everyone, ${total}` })).toBeVisible()
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(length + 201))
  const ruth = rowOf(page, 'Ruth Adeyemi')
  await ruth.getByRole('button', { name: /^Progress, 12 → 14 min/ }).click()
  const undo = ruth.getByRole('button', { name: 'Undo, Ruth Adeyemi' })
  await expect(undo).toBeVisible()
  const last = page.getByRole('rowheader', { name: 'Zed 200' })
  await expect(async () => {
    await page.keyboard.press('End')
    // However long the list: of ten thousand as of these there may be 200 at most, and a screen's worth is some forty.
    expect(await page.locator('tr').count()).toBeLessThan(60)
    await expect(last).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.getByText('the next ones are coming')).toHaveCount(0)
  await expectNoFindings(page, 'the end of a long list')
  // Their row was taken down meanwhile, and what was done in it can still be taken back.
  await expect(ruth).toHaveCount(0)
  await expect(async () => {
    await page.keyboard.press('Home')
    await expect(undo).toBeVisible({ timeout: 500 })
  }).toPass()
  await undo.click()
  await expect(ruth.getByRole('button', { name: /^Progress, 12 → 14 min/ })).toBeVisible()
})
