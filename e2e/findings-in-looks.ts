import type { RunOptions } from 'axe-core'
import { askAxe, everyRule } from './axe'
import type { Kept } from './axe'
import { DESK, findingsOf, PHONE } from './world'
import type { Page } from './world'

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
const colours: RunOptions = { runOnly: { type: 'rule', values: COLOUR_RULES } }
const butColours: RunOptions = {
  runOnly: everyRule,
  rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
}

/** Notes which words are shown now; gives how many of them were not when it was asked before. */
const noteShown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kept = window as Kept
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const shown = new Set<Element>()
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode
      if (parentElement?.checkVisibility({ visibilityProperty: true }) && textContent?.trim())
        shown.add(parentElement)
    }
    kept.newlyShown = [...shown].filter((one) => kept.shown?.has(one) === false)
    kept.shown = shown
    return kept.newlyShown.length
  })

/**
 * What axe finds on this page in both sizes and both themes. All of its rules are asked at the first size, and at the second
 * again but for colours: those are asked once in each theme of all words, and at the other size of the words that only it shows.
 */
export async function findingsInLooks(page: Page, first: 'phone' | 'desk'): Promise<string[]> {
  const second = first === 'phone' ? 'desk' : 'phone'
  const found: string[] = []
  const look = async (size: string, colorScheme: 'light' | 'dark', ask: () => Promise<string[]>) => {
    await page.emulateMedia({ colorScheme })
    found.push(...(await ask()).map((finding) => `${size}, ${colorScheme}: ${finding}`))
  }
  const sizes = { phone: PHONE, desk: DESK }
  await page.setViewportSize(sizes[first])
  await look(first, 'light', () => findingsOf(page))
  await noteShown(page)
  await look(first, 'dark', () => askAxe(page, 'everywhere', colours))
  await page.setViewportSize(sizes[second])
  await look(second, 'light', () => askAxe(page, 'everywhere', butColours))
  if ((await noteShown(page)) > 0)
    for (const theme of ['light', 'dark'] as const)
      await look(second, theme, () => askAxe(page, 'newly shown', colours))
  return found
}
