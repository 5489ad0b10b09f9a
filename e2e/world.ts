import { expect, test as base } from '@playwright/test'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { askAxe, everyRule } from './axe'
import { rawKeys } from './raw-keys'

export type { Page }

const named = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} was not set by the global set-up`)
  return value
}

/** Where a patient of the demonstration has their page: every copy of it holds the same people. */
export function pageOf(name: string): string {
  const id = (JSON.parse(named('E2E_PEOPLE')) as Partial<Record<string, string>>)[name]
  if (id === undefined) throw new Error(`${name} is not in the demonstration`)
  return `/patients/${id}`
}

export const PASSWORD = 'walk-with-me-2026'
export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

/** An answer that is no success is said by Chromium, too; whether it is right, each test says by itself. */
const isAnswer = /^Failed to load resource: /
/** What a page says whose network is cut. */
export const CUT_OFF = /Failed to load chunk|Failed to fetch RSC payload/

/**
 * What a test opened is closed with it: a page left open goes on asking its server, and slows those that come after. No page
 * of any test may fail by an error that nobody caught, nor have one said by Chromium, a breach of the policy among them; but for the errors that a file means to bring about.
 */
export const test = base.extend<{ closing: undefined; meant: RegExp }>({
  meant: [/(?!)/, { option: true }],
  closing: [
    async ({ browser, meant }, use) => {
      const opened: BrowserContext[] = []
      const errors: string[] = []
      const open = (context: BrowserContext) => {
        opened.push(context)
        context.on('weberror', (fault) =>
          errors.push(`${fault.page()?.url() ?? ''}: ${fault.error().message}`),
        )
        context.on('console', (said) => {
          if (said.type() === 'error' && !isAnswer.test(said.text()))
            errors.push(`${said.page()?.url() ?? ''}: ${said.text()}`)
        })
      }
      browser.on('context', open)
      await use(undefined)
      browser.off('context', open)
      await Promise.all(opened.map((one) => one.close()))
      expect(
        errors.filter((one) => !meant.test(one)),
        'errors of pages',
      ).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

type Look = { colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number }; address: string }

/** Every page comes from the server, unless a test is about what a phone keeps: to keep it costs each new phone half a
 * second, and what a test changes on the way would not be seen. */
const FROM_THE_SERVER = { serviceWorkers: 'block' } as const

/** A person's own browser: no cookie or store is shared with another's. */
export const someone = (browser: Browser, { address, ...look }: Look): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: address,
    viewport: DESK,
    reducedMotion: 'reduce',
    ...FROM_THE_SERVER,
    ...look,
  })

export const onPhone = (
  browser: Browser,
  address: string,
  shell: { serviceWorkers?: 'allow' } = {},
): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: address,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    ...FROM_THE_SERVER,
    ...shell,
  })

/** What axe finds in what is shown now, by all of its rules; and keys where words should be. */
export async function findingsOf(page: Page): Promise<string[]> {
  // The title of a page made on request may come after its first words.
  await expect(page).toHaveTitle(/./)
  return [...(await askAxe(page, 'everywhere', { runOnly: everyRule })), ...(await rawKeys(page))]
}

/** axe over what is shown now, in words: no finding at all. */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  expect(await findingsOf(page), what).toEqual([])
}
