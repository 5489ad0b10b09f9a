import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { logUsualWalk, stopAtGate } from './phone-steps'
import { expect, expectNoFindings, onPhone, PHONE, someone, test } from './world'
import type { Page } from './world'

// Where a patient is signed in: another phone comes in by a code of their own, and goes with one tap. So does a helper.
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

test('somebody else joins while a page of the one before is open: each page is theirs from then on', async ({
  browser,
}) => {
  const before = await clinic.enrol('Former Person', { startDay: '2026-03-04', rungs: [12, 14] })
  const { code } = await clinic.enrol('Next Person', prescribed)
  const phone = await joinedPhone(browser, clinic, before.code, NOW)
  const open = await phone.newPage()
  await open.goto('/today')
  await expect(open.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  const page = await phone.newPage()
  await page.goto(`/j/${code.replace(' ', '')}`)
  // The open page hears that somebody signs in, and asks who is here before the answer is known.
  const asked = open.waitForResponse((answer) => answer.url().includes('record.open') && answer.ok())
  await page.route('**/api/auth/callback/join', async (route) => {
    await (await asked).finished()
    await route.continue()
  })
  await page.getByRole('button', { name: /Accept|Agree|Join/ }).tap()
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await expect(open.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
  await phone.close()
})

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
  await expect(first.getByRole('button', { name: 'End it' })).toBeVisible()
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

test('somebody logs for a patient, under their own name, until the patient ends it', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Helped Person', prescribed)
  const first = await (await joinedPhone(browser, clinic, code, NOW)).newPage()
  await first.goto('/me')
  await first.getByRole('button', { name: 'Invite somebody to log for me' }).tap()
  await expect(first.getByText('Please write a first name')).toBeVisible()
  await first.getByLabel('First name').fill('Sam')
  await first.getByRole('button', { name: 'Invite somebody to log for me' }).tap()
  const shown = (await codeIn(first)).replace(' ', '')
  await expectNoFindings(first, 'the code of a helper')
  await first.getByRole('button', { name: 'Done' }).tap()
  await expect(first.getByText('Invited. The code works until Wednesday 11 March')).toBeVisible()

  const second = await (await onPhone(browser, clinic.address)).newPage()
  await second.context().clock.setFixedTime(`${NOW}:00.000Z`)
  await second.goto(`/j/${shown}`)
  await expect(second.getByRole('heading', { name: 'Sam, somebody asks you to log for them' })).toBeVisible()
  await expectNoFindings(second, 'what a helper reads')
  await second.getByRole('button', { name: 'Agree and open Pacewell' }).tap()
  await expect(second.getByText('For Helped Person')).toBeVisible()
  await expect(second.getByRole('link', { name: 'Progress' })).toHaveCount(0)
  await expectNoFindings(second, 'Today of a helper')
  const alone = ['/screening', '/log/flare', '/log/pause', '/log/fall', '/appointment']
  for (const address of alone) await expect(second.locator(`a[href="${address}"]`)).toHaveCount(0)
  for (const address of alone) {
    await second.goto(address)
    await expect(second.getByRole('heading', { name: 'This is for Helped Person alone.' })).toBeVisible()
    await expect(second.getByRole('main').getByRole('button')).toHaveCount(0)
  }
  await expectNoFindings(second, 'what is the patient’s alone')
  await expect(second.getByRole('link', { name: 'I feel unwell' })).toBeVisible()
  await second.getByRole('link', { name: 'Back to Today' }).tap()
  await logUsualWalk(second, { before: 2, worst: 3 })
  await second.goto('/me')
  await expect(second.getByRole('heading', { name: 'You log for Helped Person' })).toBeVisible()
  await expect(second.getByText('Where I am signed in')).toHaveCount(0)
  await expectNoFindings(second, 'Me of a helper')

  await first.goto('/entries')
  await expect(first.getByText('entered by Sam')).toBeVisible()
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const page = await desk.newPage()
  await page.goto(`/patients/${patientId}/entries`)
  await expect(page.getByText('Sam, for the patient')).toBeVisible()

  await second.goto('/stop')
  await stopAtGate(second)
  await expect(second.getByText(/The message is with Own Clinic/)).toBeVisible({ timeout: 20_000 })
  await first.goto('/today')
  await expect(first.getByText('Reported by Sam.')).toBeVisible()
  await page.goto('/caseload')
  const row = page.getByRole('row').filter({ hasText: 'Helped Person' })
  await expect(row).toContainText(/not said which\. Reported by Sam, helping\./i)
  await page.goto(`/patients/${patientId}`)
  await expect(page.getByText('Reported by Sam, who helps the patient.')).toBeVisible()

  await first.goto('/me')
  await first.getByRole('button', { name: 'End what Sam may do' }).tap()
  await first.getByRole('button', { name: 'End it' }).tap()
  await expect(first.getByRole('button', { name: 'End what Sam may do' })).toHaveCount(0)
  await second.goto('/today')
  await expect(second.getByText('Your sign-in on this phone has ended.')).toBeVisible()
  await expect(second.getByText('Helped Person')).toHaveCount(0)
})

test('light or dark is this phone’s choice, and there before anything is drawn', async ({ browser }) => {
  const { code } = await clinic.enrol('Dark Person', prescribed)
  const page = await (await joinedPhone(browser, clinic, code, NOW)).newPage()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  // As a browser chooses it: the first line that fits.
  const bar = () =>
    page
      .locator('head meta[name="theme-color"]')
      .evaluateAll((lines) =>
        (lines as HTMLMetaElement[])
          .find(({ media }) => media === '' || matchMedia(media).matches)
          ?.content.toLowerCase(),
      )
  await page.goto('/me')
  const light = await bar()
  await page.getByRole('button', { name: 'Dark', exact: true }).tap()
  expect([light, await bar()]).toEqual(['#f4f4f1', '#11161b'])
  const dark = await paper()
  await expectNoFindings(page, 'Me in the dark')
  // With no script of the page’s own but the first, it is dark already.
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/me')
  expect([await page.locator('html').getAttribute('data-theme'), await paper()]).toEqual(['dark', dark])
  expect(await bar()).toBe('#11161b')
  await page.unroute('**/_next/static/**/*.js')
  await page.goto('/me')
  // The page that has come to life leaves the line where it is; so does another page.
  await page.getByRole('link', { name: 'Learn' }).tap()
  await expect(page).toHaveURL(/learn/)
  expect(await bar()).toBe('#11161b')
  await page.getByRole('link', { name: 'Me', exact: true }).tap()
  await page.getByRole('button', { name: 'As the phone' }).tap()
  expect([await paper(), await bar()]).not.toContain(dark)
  expect(await bar()).toBe(light)
  await page.getByRole('link', { name: 'Today', exact: true }).tap()
  await expect(page.getByRole('link', { name: 'Log 20 min' })).toBeVisible()
})
