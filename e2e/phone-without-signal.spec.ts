import type { Page } from '@playwright/test'
import { enter } from './api'
import { betweenPhoneAnd } from './between'
import type { Between } from './between'
import { ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { logUsualWalk, stopAtGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, onPhone, test } from './world'

// A phone whose shell is kept: it starts without signal, shows whose it is and nobody else's, and takes up newer versions.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic
let way: Between

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
  way = await betweenPhoneAnd(clinic.address)
})
test.afterEach(() => {
  way.isCut = false
  way.onTheWay = () => undefined
  way.onTheWayBack = ({ body }) => body
})
test.afterAll(async () => {
  await way.end()
  await clinic.end()
})

const rowsOf = (table: 'entry' | 'safety_stop', patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select 1 from ${table} where patient_id = $1`, [patientId])
    return rows.length
  })

/** A page of somebody who has joined, once its shell is kept. */
async function readyPhone(page: Page, code: string): Promise<void> {
  await enter(page.context().request, 'join', { code })
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test('starts without signal, in its language, on the next visit already; keeps nothing of anybody in its shell', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Woodland Walker', { startDay: '2026-03-04' })
  const phone = await onPhone(browser, way.address, { serviceWorkers: 'allow' })
  await phone.clock.setFixedTime(`${NOW}:00.000Z`)
  const first = await phone.newPage()
  await readyPhone(first, code)
  const kept = await first.evaluate(async () => {
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const found = await cache.matchAll()
        return Promise.all(found.map(async (one) => ({ url: one.url, text: await one.text() })))
      }),
    )
    return caught.flat()
  })
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter(({ url, text }) => url.includes('/api/') || text.includes('Woodland'))).toEqual([])
  await first.close()

  way.isCut = true
  const page = await phone.newPage()
  await phone.clock.setFixedTime('2026-03-04T16:20:00.000Z')
  await page.goto('/today')
  await expect(page.getByRole('status').filter({ hasText: 'No signal.' })).toContainText(
    'Figures from 2 hours ago.',
  )
  await expectNoFindings(page, 'Today without signal')
  await logUsualWalk(page, { before: 1, worst: 2 })
  for (const [address, heading] of [
    ['/log', 'How many minutes did you walk?'],
    ['/log/no-walk', /no walk/i],
    ['/progress', 'Progress'],
    ['/learn', 'Learn'],
    ['/entries', 'Your entries'],
    ['/appointment', 'For the appointment'],
    ['/stop', 'Anything new?'],
    ['/me', 'Me'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: heading }).first(), address).toBeVisible()
  }
  await expect(page.getByRole('status').filter({ hasText: '1 walk is safe on this phone.' })).toBeVisible()
  expect(await rowsOf('entry', patientId)).toBe(0)
  way.isCut = false
  clinic.setClock('2026-03-04T16:21')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(() => rowsOf('entry', patientId), { timeout: 20_000 }).toBe(1)
  await page.getByRole('button', { name: 'Español' }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  way.isCut = true
  await page.goto('/today')
  await expect(page.getByText('Sin cobertura.')).toBeVisible()
  clinic.setClock(NOW)
})

test('a newer version is taken up out of sight, and not in the middle of an answer', async ({ browser }) => {
  const { code } = await clinic.enrol('Newer Version', { startDay: '2026-03-04' })
  const phone = await onPhone(browser, way.address, { serviceWorkers: 'allow' })
  const page = await phone.newPage()
  await readyPhone(page, code)
  way.onTheWayBack = ({ path, body }) =>
    path.startsWith('/api/service-worker') ? Buffer.concat([body, Buffer.from('\n// newer')]) : body
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect.poll(isWaiting).toBe(true)
  const hide = () =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
  await page.getByRole('link', { name: 'Log 12 min' }).tap()
  await page.locator('[data-score="3"]').tap()
  await hide()
  await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
  expect(await isWaiting()).toBe(true)
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  const reloaded = page.waitForEvent('domcontentloaded')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(async () => {
    await hide()
    await Promise.race([reloaded, expect.poll(isWaiting, { timeout: 1000 }).toBe(false)])
  }).toPass()
  await reloaded
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  expect(await isWaiting()).toBe(false)
})

test('a page too old for the clinic says so, keeps its queue, and still delivers a stop', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Old Page', { startDay: '2026-03-04' })
  const phone = await onPhone(browser, way.address, { serviceWorkers: 'allow' })
  await phone.clock.setFixedTime(`${NOW}:00.000Z`)
  const page = await phone.newPage()
  await readyPhone(page, code)
  way.onTheWay = (headers) => {
    if (headers['x-pacewell-wire'] !== undefined) headers['x-pacewell-wire'] = '0'
  }
  await logUsualWalk(page, { before: 1, worst: 2 })
  await page.goto('/today')
  await expect(page.getByRole('alert').filter({ hasText: 'There is a newer Pacewell.' })).toBeVisible()
  await expectNoFindings(page, 'a page too old')
  await page.goto('/stop')
  await stopAtGate(page)
  await expect.poll(() => rowsOf('safety_stop', patientId), { timeout: 15_000 }).toBe(1)
  expect(await rowsOf('entry', patientId)).toBe(0)
  await page.goto('/today')
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it now' }).tap()
  way.onTheWay = () => undefined
  await loaded
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(() => rowsOf('entry', patientId), { timeout: 15_000 }).toBe(1)
  await expect(page.getByText('There is a newer Pacewell.')).toBeHidden()
})

test('in a window that keeps nothing it says so first, and a walk goes to the clinic at once', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Private Window', { startDay: '2026-03-04' })
  const phone = await onPhone(browser, clinic.address)
  await phone.clock.setFixedTime(`${NOW}:00.000Z`)
  await phone.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })
  await enter(phone.request, 'join', { code })
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByText('This phone keeps nothing just now.')).toBeVisible()
  await expectNoFindings(page, 'nothing is kept')
  await logUsualWalk(page, { before: 1, worst: 2 })
  expect(await rowsOf('entry', patientId)).toBe(1)
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Another walk' })).toBeVisible()
})
