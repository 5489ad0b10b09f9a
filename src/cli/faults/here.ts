import { AsyncLocalStorage } from 'node:async_hooks'
import type { Page } from '@/cli/faults/page'

const pages = new AsyncLocalStorage<Page>()

/** The page whose code runs now; undefined outside of one. */
export const herePage = (): Page | undefined => pages.getStore()

/** Runs code of that page: what it asks of the browser is asked for it. */
export const inPage = <T>(page: Page, work: () => T): T => pages.run(page, work)
