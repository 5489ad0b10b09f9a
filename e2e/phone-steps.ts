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
    await tap('None of these, save')
    await expect(page.getByText('Your walk is saved').first()).toBeVisible()
    return taps
  })
