import { expect, test } from './world'
import type { Page } from './world'

/** "Log N min", before, worst, "None of these, save": returns the number of taps. */
export const logUsualWalk = (
  page: Page,
  { before, worst }: { before: number; worst: number },
): Promise<number> =>
  test.step('logs the usual walk', async () => {
    let taps = 0
    const tap = async (name: RegExp | string) => {
      await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().tap()
      taps += 1
    }
    await tap(/^Log \d+ min/)
    await page.locator(`[data-score="${String(before)}"]`).tap()
    taps += 1
    await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
    await page.locator(`[data-score="${String(worst)}"]`).tap()
    taps += 1
    await passGate(page)
    taps += 1
    return taps
  })

/** The gate ignores touches for its first 600 ms, since its button lies where the last answer was. */
const GATE_LISTENS_AFTER_MS = 600

/** One press of "None of these, save", once the gate listens: a gate that asked for a second one would not be passed. */
export async function passGate(page: Page): Promise<void> {
  const save = page.getByRole('button', { name: 'None of these, save' })
  await expect(save).toBeVisible()
  // By the clock that the gate itself goes by; it was shown before this was asked.
  const seenAt = await page.evaluate(() => performance.now())
  await page.waitForFunction((listensAt) => performance.now() >= listensAt, seenAt + GATE_LISTENS_AFTER_MS)
  await save.click()
  await expect(page.getByText('Your walk is saved').first()).toBeVisible()
}
