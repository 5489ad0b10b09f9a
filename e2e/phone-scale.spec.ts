import { tabTo } from './by-keyboard'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { passGate, untilListens } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, test } from './world'
import type { Page } from './world'

// Eleven labelled buttons: a touch on the centre of each stores that very number, and a scale left alone stores nothing.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const scores = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ before: number | null; worst: number | null }>(
      'select before, worst from entry where patient_id = $1 order by arrived_at, id',
      [patientId],
    )
    return rows.map(({ before, worst }) => [before, worst])
  })

/** Where a finger lands: the middle of the key, whatever lies on top there. */
async function touchCentre(page: Page, key: string): Promise<void> {
  const place = page.locator(`[data-score="${key}"]`)
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (box === null) throw new Error(`no key ${key}`)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

const sorted = (pairs: (number | null)[][]) => pairs.map((pair) => JSON.stringify(pair)).sort()

type Stepping = Window & { next?: { router: { push: (at: string) => void } } }
/** As a link of the app would, by way of Today. */
async function stepTo(page: Page, at: string): Promise<void> {
  const step = (to: string) => page.evaluate((where) => (window as Stepping).next?.router.push(where), to)
  await step('/today')
  await page.waitForURL('**/today')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await step(at)
}

const asksWorst = (page: Page) => expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()

/** Each number once, before or at worst; and each scale left alone once. */
const walks = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [8, 9],
  [10, null],
  [null, 10],
]

for (const text of [100, 200]) {
  test(`each key stores its own number, at ${String(text)} % text`, async ({ browser }) => {
    const { patientId, code } = await clinic.enrol(`Scale ${String(text)}`, { startDay: '2026-03-04' })
    const phone = await joinedPhone(browser, clinic, code, NOW)
    const page = await phone.newPage()
    for (const [at, [before, worst]] of walks.entries()) {
      // By the app's own steps: pages read anew would take longer than all that is asked here.
      if (at === 0) {
        await page.goto('/log?minutes=12')
        await page.addStyleTag({ content: `html { font-size: ${String(text)}% !important }` })
      } else await stepTo(page, '/log?minutes=12')
      await expect(page.getByRole('heading', { name: /Pain just before/ })).toBeVisible()
      await expect(page.locator('html')).toHaveCSS('font-size', `${String(text * 0.16)}px`)
      expect(
        await page.locator('[data-score][aria-pressed="true"]').count(),
        'nothing is chosen before',
      ).toBe(0)
      await touchCentre(page, String(before ?? 'skip'))
      await asksWorst(page)
      await touchCentre(page, String(worst ?? 'skip'))
      await passGate(page)
    }
    // The clocks stand still here, so the order of arrival is not to be read.
    await expect.poll(async () => sorted(await scores(patientId))).toEqual(sorted(walks))
    await phone.close()
  })
}

test('by keyboard alone: the walk is logged, arrows move over the keys, and only Enter or Space choose', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Key Board', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  const asked = (name: string | RegExp) => expect(page.getByRole('heading', { name, level: 1 })).toBeFocused()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await tabTo(page, 'link', /^Log 12 min$/)
  await page.keyboard.press('Enter')
  // Each question takes the focus, so that it is read out and the next Tab is at its answers.
  await asked(/Pain just before/)
  await tabTo(page, 'button', /^0 of 10/)
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(page.locator('[data-score="3"]')).toBeFocused()
  await expect(page.getByRole('heading', { name: /Pain just before/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await asked(/Worst pain/)
  await tabTo(page, 'button', /^5 of 10/)
  await page.keyboard.press('Space')
  await asked('Anything new?')
  await untilListens(page, page.getByRole('button', { name: 'None of these, save' }))
  await tabTo(page, 'button', /^None of these, save$/)
  await page.keyboard.press('Enter')
  await asked('Your walk is saved')
  await tabTo(page, 'link', /^Done$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Another walk' })).toBeVisible()
  await expect.poll(() => scores(patientId)).toEqual([[3, 5]])
  await phone.close()
})
