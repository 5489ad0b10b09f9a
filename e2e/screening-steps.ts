import { untilListens } from './phone-steps'
import { expect, test } from './world'
import type { Page } from './world'

type Place = Page | ReturnType<Page['getByRole']>

/** Answers the questions of the screening with no, but those given, one click each, as a clinician reads them out. */
export const answerTogether = (
  place: Place,
  but: Record<number, 'Yes' | 'Not sure'> = {},
  { from = 1, to = 19 } = {},
): Promise<void> =>
  test.step(`answers questions ${String(from)} to ${String(to)} together`, async () => {
    for (let at = from; at <= to; at += 1) {
      await expect(place.getByText(`${String(at)} of 19`, { exact: true })).toBeVisible()
      await place.getByRole('radio', { name: but[at] ?? 'No', exact: true }).click()
    }
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
      await untilListens(page, here)
      await page.getByRole('button', { name: but[at] ?? 'No', exact: true }).tap()
      await expect(here).toBeHidden()
    }
  })
