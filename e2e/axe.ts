import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { RunOnly, RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

/** What a page keeps for the next question: axe itself, and which words were not shown when it was last asked. */
export type Kept = Window & { axe?: typeof axe; shown?: Set<Element>; newlyShown?: Element[] }

export const everyRule: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** The shorter of its two forms, which a page has read in half the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Colour = { r: number; g: number; b: number; alpha: number; parseString: (text: string) => Colour }
type WithCommons = { commons: { color: { Color: { prototype: Colour } } } }

/** axe reads each colour anew for every word that has it, a third of its work on a long page: the same text, the same colour. */
const rememberColours = () => {
  const { prototype } = ((window as Kept).axe as unknown as WithCommons).commons.color.Color
  const { parseString: read } = prototype
  const known = new Map<string, Omit<Colour, 'parseString'>>()
  prototype.parseString = function remembered(this: Colour, text) {
    const seen = known.get(text)
    if (seen !== undefined) return Object.assign(this, seen)
    read.call(this, text)
    known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha })
    return this
  }
}

/**
 * What axe finds on this page, a sentence each. To hand it to a page takes longer than most of its rules: each page has it
 * once. No page of ours has a frame.
 */
export async function askAxe(
  page: Page,
  where: 'everywhere' | 'newly shown',
  options: RunOptions,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(`${source};0`)
    await page.evaluate(rememberColours)
  }
  return page.evaluate(
    async ([asked, given]) => {
      const { axe: here, newlyShown = [] } = window as Kept
      if (here === undefined) throw new Error('axe is not here')
      const { violations } = await here.run(asked === 'everywhere' ? document : newlyShown, {
        resultTypes: ['violations'],
        ...given,
      })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`,
      )
    },
    [where, options] as const,
  )
}
