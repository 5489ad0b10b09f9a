import type { Locator } from '@playwright/test'
import { expect, test } from './world'
import type { Page } from './world'

/** "Log N min", before, worst, "None of these, save". */
export const logUsualWalk = (page: Page, { before, worst }: { before: number; worst: number }) =>
  test.step('logs the usual walk', async () => {
    const name = /^Log \d+ min/
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().tap()
    await page.locator(`[data-score="${String(before)}"]`).tap()
    await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
    await page.locator(`[data-score="${String(worst)}"]`).tap()
    await passGate(page)
  })

/** A question whose answers lie where the last ones were ignores touches for its first 600 ms. */
const LISTENS_AFTER_MS = 600
/** It may be seen a moment before it begins to count. */
const SEEN_EARLY_MS = 100

/** By the clock that the question itself goes by; what is given is shown with it. */
export async function untilListens(page: Page, shown: Locator): Promise<void> {
  await expect(shown).toBeVisible()
  const seenAt = await page.evaluate(() => performance.now())
  await page.waitForFunction(
    (listensAt) => performance.now() >= listensAt,
    seenAt + LISTENS_AFTER_MS + SEEN_EARLY_MS,
  )
}

/** One press of an answer of the gate, once it listens: a gate that asked for a second one would not be passed. */
export async function answerGate(page: Page, answer: string, then: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name: answer, exact: true })
  await untilListens(page, button)
  await button.tap()
  await expect(page.getByText(then).first()).toBeVisible()
}

export const passGate = (page: Page): Promise<void> =>
  answerGate(page, 'None of these, save', 'Your walk is saved')

/** "Yes or not sure", wherever it is asked. */
export const stopAtGate = (page: Page): Promise<void> =>
  answerGate(page, 'Yes or not sure', 'Stop walking for now')

const TAPS = 'taps in this test'

/** Counts every tap and click on this page from now on, over its reloads: what a person does, not what a test says. */
export const countTaps = (page: Page): Promise<unknown> =>
  page.addInitScript((key) => {
    const count = () => {
      sessionStorage.setItem(key, String(Number(sessionStorage.getItem(key)) + 1))
    }
    window.addEventListener('click', count, true)
  }, TAPS)

/** How many there were since this was last asked. */
export const tapsOn = (page: Page): Promise<number> =>
  page.evaluate((key) => {
    const taps = Number(sessionStorage.getItem(key))
    sessionStorage.removeItem(key)
    return taps
  }, TAPS)

/** Presses a link, and says which headings stood in place of the first one until one did: a page that is waited for
 * has none, or that of its loading. */
export const headingsAfterTap = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(async (label) => {
    const heading = () => document.querySelector('h1')?.textContent ?? 'none'
    const before = heading()
    const seen: string[] = []
    const changed = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        const now = heading()
        if (now === before || now === seen.at(-1)) return
        seen.push(now)
        if (document.querySelector('[data-score]') === null) return
        observer.disconnect()
        resolve()
      }).observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    const link = [...document.querySelectorAll('a')].find((one) => one.textContent === label)
    link?.click()
    await changed
    return seen
  }, name)
