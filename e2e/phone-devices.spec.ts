import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { expect, expectNoFindings, onPhone, PHONE, test } from './world'
import type { Page } from './world'

// Where a patient is signed in: another phone comes in by a code of their own, and goes with one tap.
const NOW = '2026-03-04T14:10'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const prescribed = { startDay: '2026-03-04', rungs: [20, 22] }
const codeIn = (page: Page) => page.locator('dialog .code').innerText()

test('another phone is paired by a short code, and ended from the first one', async ({ browser }) => {
  const { code } = await clinic.enrol('Paired Person', prescribed)
  const first = await (await joinedPhone(browser, clinic, code, NOW)).newPage()
  await first.goto('/me')
  await expect(first.getByRole('listitem').filter({ hasText: 'This one' })).toContainText('Last used: today')
  await first.getByRole('button', { name: /^Show a code/ }).tap()
  await expect(first.getByText('15 minutes left. It works once.')).toBeVisible()
  await expectNoFindings(first, 'the code')
  const shown = await codeIn(first)
  await first.getByRole('button', { name: 'Done' }).tap()
  await expect(first.getByText('A code is open until 14:25.')).toBeVisible()

  const other = await browser.newContext({
    baseURL: clinic.address,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    userAgent: IPHONE,
  })
  await other.clock.setFixedTime(`${NOW}:00.000Z`)
  const second = await other.newPage()
  await second.goto('/j')
  await second.getByLabel('Code', { exact: true }).fill(shown.toLowerCase())
  await second.getByRole('button', { name: 'Go on' }).tap()
  await expect(second.getByRole('heading', { name: 'This phone, too' })).toBeVisible()
  await expectNoFindings(second, 'what another phone reads')
  await second.getByRole('button', { name: 'Open Pacewell here' }).tap()
  await expect(second.getByRole('link', { name: 'Log 20 min' })).toBeVisible()

  await first.reload()
  await expect(first.getByText('A code is open')).toBeHidden()
  const iphone = first.getByRole('listitem').filter({ hasText: 'iPhone, Safari' })
  await expect(iphone).toContainText('Signed in: today')
  await expectNoFindings(first, 'Me with two devices')
  await iphone.getByRole('button', { name: 'End iPhone, Safari' }).tap()
  await expectNoFindings(first, 'the question')
  await first.getByRole('button', { name: 'End it' }).tap()
  await expect(iphone).toHaveCount(0)
  await second.reload()
  await expect(second.getByText('Your sign-in on this phone has ended.')).toBeVisible()
  await first.goto('/today')
  await expect(first.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
})

test('a code that was ended, and one that has run out, say so on the other phone', async ({ browser }) => {
  const { code } = await clinic.enrol('Careful Person', prescribed)
  const first = await (await joinedPhone(browser, clinic, code, NOW)).newPage()
  await first.goto('/me')
  const second = await (await onPhone(browser, clinic.address)).newPage()
  const opensAs = async (shown: string, title: string) => {
    await second.goto(`/j/${shown.replace(' ', '')}`)
    await expect(second.getByRole('heading', { name: title })).toBeVisible()
  }
  await first.getByRole('button', { name: /^Show a code/ }).tap()
  const ended = await codeIn(first)
  await first.getByRole('button', { name: 'End this code' }).tap()
  await expect(first.getByRole('dialog')).toBeHidden()
  await opensAs(ended, 'This code was ended')
  await first.getByRole('button', { name: /^Show a code/ }).tap()
  const late = await codeIn(first)
  clinic.setClock('2026-03-04T14:25')
  await opensAs(late, 'This code has run out')
  clinic.setClock(NOW)
})

test('without a connection Me says what can be seen with one', async ({ browser }) => {
  const { code } = await clinic.enrol('Offline Person', prescribed)
  const page = await (await joinedPhone(browser, clinic, code, NOW)).newPage()
  await page.route('**/api/trpc/me.devices*', (route) => route.abort())
  await page.goto('/me')
  await expect(page.getByText('Your devices can be seen and ended with a connection.')).toBeVisible()
  await expectNoFindings(page, 'Me without a connection')
  await page.unroute('**/api/trpc/me.devices*')
  await page.getByRole('button', { name: 'Look again' }).tap()
  await expect(page.getByText('This one')).toBeVisible()
})
