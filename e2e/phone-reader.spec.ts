import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { passGate, stopAtGate } from './phone-steps'
import { readOut } from './read-out'
import { expect, test } from './world'

// What a reader of the screen says, and in which order, on the way through a usual day and a stop.
const NOW = '2026-03-04T10:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T10:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

test('each screen says its names in the order in which they are needed', async ({ browser }) => {
  const { code } = await clinic.enrol('Heard Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  const reads = (screen: keyof typeof readOut) =>
    test.step(screen, () => expect(page.locator('body')).toMatchAriaSnapshot(readOut[screen]))
  await page.goto('/today')
  await reads('today')
  await page.goto('/log')
  await reads('minutes')
  await page.getByRole('button', { name: /^Log 12/ }).tap()
  await reads('before')
  await page.locator('[data-score="2"]').tap()
  await reads('worst')
  await page.locator('[data-score="4"]').tap()
  await reads('gate')
  await passGate(page)
  await reads('saved')
  for (const place of ['progress', 'learn', 'me'] as const) {
    await page.goto(`/${place}`)
    await reads(place)
  }
  await page.goto('/stop')
  await reads('unwell')
  await page.route('**/api/trpc/**', (route) => route.abort())
  await stopAtGate(page)
  await reads('stop')
  await phone.close()
})
