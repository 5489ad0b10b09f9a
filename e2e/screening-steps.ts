import { expect, test } from './world'
import type { Page } from './world'

type Place = Page | ReturnType<Page['getByRole']>

/** Answers every question of the screening with no, but those given, as a clinician reads them out. */
export const answerTogether = (place: Place, but: Record<number, 'Yes' | 'Not sure'> = {}): Promise<void> =>
  test.step('answers the nineteen questions', async () => {
    const questions = place.getByRole('radiogroup')
    await expect(questions).toHaveCount(19)
    for (let at = 0; at < 19; at += 1)
      await questions
        .nth(at)
        .getByRole('radio', { name: but[at + 1] ?? 'No', exact: true })
        .check()
  })

/** Answers on the phone, one screen each: a touch in the first 600 ms of a question is not taken for an answer. */
export const answerOnPhone = (
  page: Page,
  but: Record<number, 'Yes' | 'Not sure'> = {},
  { from = 1, to = 19 } = {},
): Promise<void> =>
  test.step(`answers questions ${String(from)} to ${String(to)}`, async () => {
    for (let at = from; at <= to; at += 1) {
      const here = page.getByText(`${String(at)} of 19`, { exact: true })
      await expect(here).toBeVisible()
      await expect(async () => {
        if (await here.isVisible())
          await page.getByRole('button', { name: but[at] ?? 'No', exact: true }).tap({ timeout: 1000 })
        await expect(here).toBeHidden({ timeout: 300 })
      }).toPass({ timeout: 30_000 })
    }
  })
