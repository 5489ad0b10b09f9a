import { enter, freshId, send } from './api'
import { deskOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })
const rowOf = (page: Page, name: string) => rows(page).filter({ hasText: name })
const news = (page: Page) => page.getByText('New facts have arrived.')
const places = (page: Page) =>
  page.locator('.cases tbody tr').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().y))

/** The page has asked once more by itself, as it does every few seconds, and has drawn what it was told. */
async function untilAsked(page: Page): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().includes('/caseload.changes'))
  await page.clock.runFor(10_000)
  await (await answered).finished()
  await page.clock.runFor(100)
}

test('a stop on a phone is told in the open list within seconds; nothing moves until somebody asks for it', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.clock.install()
  await page.goto('/caseload')
  await expect(rows(page)).toHaveCount(24)
  const samuel = rowOf(page, 'Samuel Osei')
  await samuel.getByRole('button', { name: /^Seen to/ }).click()
  await expect(samuel.getByRole('button', { name: /^Undo/ })).toBeVisible()
  await untilAsked(page)
  await expect(news(page), 'what was done here is no news').toHaveCount(0)
  const before = await places(page)

  const phone = await someone(browser, { address: clinic().address })
  await enter(phone.request, 'demo', { person: 'ruth' })
  await send(phone.request, 'record.reportStop', {
    id: freshId(),
    kind: 'stop',
    recordedAt: new Date().toISOString(),
    timeZone: 'Europe/London',
    source: 'unwell',
  })
  await untilAsked(page)
  await expect(news(page)).toBeVisible()
  expect(await places(page)).toEqual(before)
  await expect(rows(page).first()).not.toContainText('Ruth Adeyemi')
  await expectNoFindings(page, 'news in the list')
  await page.route('**/api/trpc/caseload.open**', (route) => route.abort())
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.clock.runFor(10_000)
  await expect(page.getByText(/cannot be read just now/)).toBeVisible()
  expect(await places(page), 'nothing is lost while the server is away').toEqual(before)
  await page.unroute('**/api/trpc/caseload.open**')
  await page.getByRole('button', { name: 'Show them' }).click()
  await expect(rowOf(page, 'Ruth Adeyemi')).toContainText('Safety stop')
  await expect(news(page)).toHaveCount(0)
  await expect(rows(page).first().getByRole('rowheader').getByRole('link')).toBeFocused()
  await untilAsked(page)
  await expect(news(page)).toHaveCount(0)
})
