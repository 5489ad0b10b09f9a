// After a build: how much JavaScript a phone waits for on its first visit to the two screens of every day. Prints the
// figures, and ends badly above the limit.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'

const LIMIT_KB = 200
const SCREENS = ['/p/en/today', '/p/en/log']

const dist = process.env.NEXT_DIST_DIR ?? '.next'

/** Scripts that the page names itself; those for browsers without modules are fetched by none that we serve. */
function scriptsOf(html) {
  const tags = html.match(/<script[^>]*\ssrc="[^"]+"[^>]*>/g) ?? []
  const modern = tags.filter((tag) => !/\snomodule/i.test(tag))
  return [...new Set(modern.map((tag) => /\ssrc="\/_next\/([^"?]+)/.exec(tag)?.[1] ?? tag))]
}

/** @returns {number} in kB of 1000 bytes, each script compressed by itself as it is sent */
function firstLoadKb(screen) {
  const html = fs.readFileSync(path.join(dist, `server/app${screen}.html`), 'utf8')
  const scripts = scriptsOf(html)
  if (scripts.length === 0) throw new Error(`${screen} names no script: is this the page?`)
  const bytes = scripts.map((script) => gzipSync(fs.readFileSync(path.join(dist, script))).length)
  return bytes.reduce((sum, more) => sum + more, 0) / 1000
}

for (const screen of SCREENS) {
  const kb = firstLoadKb(screen)
  const isOver = kb > LIMIT_KB
  if (isOver) process.exitCode = 1
  console.log(`${screen}: ${kb.toFixed(1)} kB of ${LIMIT_KB} kB gzip${isOver ? ', too much' : ''}`)
}
