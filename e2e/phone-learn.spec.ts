import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { CUT_OFF, expect, expectNoFindings, test } from './world'
import type { Page } from './world'

test.use({ meant: CUT_OFF })

// What a patient can read: the list, a page of it, whom to call; without a network, and by a voice of the phone's own.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

type Voice = { lang: string; localService: boolean }

/** Gives the page voices in place of the browser's, and hears what they are asked to say. */
const withVoices = (page: Page, voices: Voice[]) =>
  page.addInitScript((given) => {
    const named = given.map((voice, at) => ({ ...voice, default: false, voiceURI: `${voice.lang} ${at}` }))
    const said: string[] = []
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => named,
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => said.push('silence'),
    })
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.assign(window, { said })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  }, voices)
const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

test('a page is opened by the tab, read without a network, and says whom to call', async ({ browser }) => {
  const { code } = await clinic.enrol('Reading Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await page.getByRole('link', { name: 'Learn' }).tap()
  await expect(page.getByRole('heading', { name: 'Learn', level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(8)
  await expect(page.getByText('Pacewell does not replace professional advice.')).toBeVisible()
  await expectNoFindings(page, 'the list')
  await phone.setOffline(true)
  await page.getByRole('link', { name: /^Posture/ }).tap()
  const heading = page.getByRole('heading', { name: 'Posture', level: 1 })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('img', { name: /seen from the side and from behind/ })).toBeVisible()
  await expect(page.locator('.learn-numbers').getByRole('listitem')).toHaveCount(7)
  await expect(page.getByText('Pacewell does not replace professional advice.')).toBeVisible()
  // Without a voice of its own this browser has nothing to press.
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
  await expectNoFindings(page, 'posture')
  await page.getByRole('main').locator('..').getByRole('link', { name: 'Learn' }).first().tap()
  await page.getByRole('link', { name: /^When to stop/ }).tap()
  await expect(page.locator('.gate-list').getByRole('listitem')).toHaveCount(5)
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  await expect(page.getByRole('link', { name: /Call the clinic/ })).toHaveAttribute('href', 'tel:02079460018')
  await expect(page.getByText('Own Clinic is open until 18:00. If nobody answers, call 999.')).toBeVisible()
  await expectNoFindings(page, 'when to stop')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Learn', level: 1 })).toBeVisible()
  await phone.close()
})

test('the list stands in its page, before any program has run; a page that was asked for comes with the phone', async ({
  browser,
}) => {
  const { code } = await clinic.enrol('Early Reader', { startDay: '2026-03-04' })
  const still = await browser.newContext({ baseURL: clinic.address, javaScriptEnabled: false })
  const page = await still.newPage()
  await page.goto('/learn')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(8)
  await expect(page.getByRole('link', { name: /^When to stop/ })).toBeVisible()
  await still.close()
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const asked = await phone.newPage()
  await asked.goto('/learn?topic=stop')
  await expect(asked.getByRole('link', { name: 'Call 999' })).toBeVisible()
  await phone.close()
})

test('a page is read aloud by the phone’s own voice alone, and stops when asked or left', async ({
  browser,
}) => {
  const { code } = await clinic.enrol('Hearing Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const served = await phone.newPage()
  await withVoices(served, [
    { lang: 'en-GB', localService: false },
    { lang: 'es-ES', localService: true },
  ])
  await served.goto('/learn?topic=shoes')
  await expect(served.getByRole('heading', { name: 'Shoes' })).toBeVisible()
  await expect(served.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
  const page = await phone.newPage()
  await withVoices(page, [{ lang: 'en-GB', localService: true }])
  await page.goto('/learn?topic=shoes')
  await page.getByRole('button', { name: 'Read aloud' }).tap()
  await expect.poll(() => saidOn(page)).toContain('The heel sits firmly and does not slip.')
  const said = (await saidOn(page)).filter((one) => one !== 'silence')
  expect(said[0]).toBe('Shoes')
  expect(said.at(-1)).toMatch(/^Pacewell does not replace/)
  await page.getByRole('button', { name: 'Stop reading' }).tap()
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
  expect((await saidOn(page)).at(-1)).toBe('silence')
  await page.getByRole('button', { name: 'Read aloud' }).tap()
  await page.getByRole('link', { name: /^Next/ }).tap()
  await expect(page.getByRole('heading', { name: 'Ground and weather' })).toBeFocused()
  expect((await saidOn(page)).at(-1)).toBe('silence')
  await phone.close()
})
