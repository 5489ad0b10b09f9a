import { expect } from './world'
import type { Page } from './world'

/** Goes on by Tab alone until that control has the focus, which must be seen. */
export async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  const wanted = page.getByRole(role as 'link', { name }).and(page.locator(':focus'))
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await wanted.count()) === 0) continue
    const seen = await wanted.evaluate((one) => {
      const around = [one, one.closest('label')].filter((each) => each !== null)
      return around.some((each) => getComputedStyle(each).outlineStyle !== 'none')
    })
    expect(seen, `the focus on ${String(name)} is seen`).toBe(true)
    return
  }
  throw new Error(`${String(name)} cannot be reached by Tab`)
}
