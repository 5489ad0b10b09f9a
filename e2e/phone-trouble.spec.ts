import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { answerGate, logUsualWalk, passGate, stopAtGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, test } from './world'

// What a patient meets when the phone itself fails: a disk that takes nothing, a reload out of reach, two quick presses.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const rowsOf = (table: 'entry' | 'safety_stop', patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select 1 from ${table} where patient_id = $1`, [patientId])
    return rows.length
  })

test('a stop shows and arrives although the disk takes nothing', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Full Disk', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await page.getByRole('link', { name: 'I feel unwell' }).tap()
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await stopAtGate(page)
  await expect(page.getByText(/The message is with Own Clinic/)).toBeVisible({ timeout: 20_000 })
  expect(await rowsOf('safety_stop', patientId)).toBe(1)
  await phone.close()
})

test('an unsent stop goes out after a reload on which the record cannot be read', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Reload Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await page.route('**/api/trpc/record.reportStop**', (route) => route.abort())
  await page.goto('/stop')
  await answerGate(page, 'Yes or not sure', 'Your clinic has not been told yet.')
  await page.unroute('**/api/trpc/record.reportStop**')
  await page.route('**/api/trpc/record.open**', (route) => route.abort())
  await page.reload()
  await expect.poll(() => rowsOf('safety_stop', patientId), { timeout: 15_000 }).toBe(1)
  await phone.close()
})

test('two quick presses on "no walk" are one entry', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Quick Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/log/no-walk')
  const button = page.getByRole('button', { name: 'Save without a reason' })
  await expect(button).toBeVisible()
  await button.evaluate((one: HTMLElement) => {
    one.click()
    one.click()
  })
  await expect.poll(() => rowsOf('entry', patientId)).toBe(1)
  await page.waitForTimeout(1500)
  expect(await rowsOf('entry', patientId)).toBe(1)
  await phone.close()
})

test('an entry dated ahead without contact is shown for mending, and mended, never dropped', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Ahead Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  let cut = true
  await page.route('**/api/trpc/**', (route) => (cut ? route.abort() : route.continue()))
  // The clock runs a day ahead while nobody can say so.
  await phone.clock.setFixedTime('2026-03-05T14:10:00.000Z')
  await page.reload()
  await logUsualWalk(page, { before: 1, worst: 2 })
  await phone.clock.setFixedTime(`${NOW}:00.000Z`)
  cut = false
  await page.goto('/today')
  await expect(page.getByText('One entry could not be taken.')).toBeVisible({ timeout: 20_000 })
  expect(await rowsOf('entry', patientId)).toBe(0)
  await page.getByRole('link', { name: 'See why' }).tap()
  await expect(page.getByRole('alert').filter({ hasText: 'Walk of 12 min' })).toBeVisible()
  await expectNoFindings(page, 'an entry dated ahead')
  await page.getByRole('button', { name: 'Enter it again' }).tap()
  await page
    .getByRole('radio', { name: 'Today' })
    .or(page.getByRole('button', { name: 'Today' }))
    .tap()
  await page.getByRole('button', { name: 'Log 12 min' }).tap()
  for (const score of ['1', '2']) await page.locator(`[data-score="${score}"]`).tap()
  await passGate(page)
  await expect.poll(() => rowsOf('entry', patientId), { timeout: 20_000 }).toBe(1)
  await page.goto('/entries')
  await expect(page.getByText('Walk of 12 min')).toHaveCount(0)
  await phone.close()
})

test('on plain http to another machine it says what does not work and why, and a walk is kept and sent', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Plain Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  // What a browser takes away there.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false })
    for (const gone of ['locks', 'serviceWorker', 'wakeLock', 'storage'])
      Reflect.deleteProperty(Navigator.prototype, gone)
    for (const gone of ['randomUUID', 'subtle']) Reflect.deleteProperty(Crypto.prototype, gone)
    Reflect.deleteProperty(window, 'caches')
  })
  await page.goto('/me')
  const said = page.getByRole('main').filter({ hasText: 'This address is not encrypted.' })
  await expect(said).toContainText(
    'So this phone cannot open Pacewell without signal, put it on the home screen, or keep the screen on.',
  )
  await expect(said).toContainText('What you note is still kept here and sent.')
  await expect(said).toContainText('an address that begins with https')
  expect(await page.evaluate(() => ['serviceWorker' in navigator, 'locks' in navigator])).toEqual([
    false,
    false,
  ])
  await page.goto('/today')
  await logUsualWalk(page, { before: 1, worst: 2 })
  await expect.poll(() => rowsOf('entry', patientId), { timeout: 20_000 }).toBe(1)
  await phone.close()
})

test('a screen whose program is still on its way says so, and comes', async ({ browser }) => {
  const { code } = await clinic.enrol('Slow Loader', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  // From the moment on that the page works, no more of its programs come.
  let isHeld = false
  const held: (() => Promise<void>)[] = []
  await page.route('**/api/trpc/record.open**', async (route) => {
    isHeld = true
    await route.continue()
  })
  await page.route('**/_next/static/chunks/**', async (route) => {
    if (isHeld) held.push(() => route.continue())
    else await route.continue()
  })
  await page.goto('/today')
  await page.getByRole('link', { name: 'No walk today' }).tap()
  await expect(page.getByRole('heading', { name: 'Pacewell' })).toBeVisible()
  await expectNoFindings(page, 'on its way')
  isHeld = false
  for (const release of held) await release()
  await expect(page.getByRole('heading', { name: 'No walk today' })).toBeVisible()
  await phone.close()
})
