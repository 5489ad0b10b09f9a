import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { root } from './served-clinic'

const parts = path.join(root, 'src/messages/parts')
const namespaces = readdirSync(parts)
  .filter((file) => file.endsWith('.en.json'))
  .flatMap((file) => Object.keys(JSON.parse(readFileSync(path.join(parts, file), 'utf8')) as object))
/** A message that is not there is shown as its key: its namespace and at least one name, with points between. */
const KEY = new RegExp(String.raw`\b(?:${namespaces.join('|')})\.[a-z][\w.-]*|\b[a-z]\w*\.\w+\.[\w-]+`, 'g')
/** Addresses of mail and of the web have points of their own. */
const ADDRESS = /\S+@\S+|https?:\/\/\S+/g

/** Raw keys of messages among all that is seen or read out on this page. */
export async function rawKeys(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const told = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description']
    const attributes = [...document.querySelectorAll(told.map((name) => `[${name}]`).join())].flatMap((one) =>
      told.map((name) => one.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.innerText, ...attributes].join('\n')
  })
  return [...words.replaceAll(ADDRESS, ' ').matchAll(KEY)].map(([key]) => `shows the key ${key}`)
}
