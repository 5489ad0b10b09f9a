// After a build: the static shells are painted before any script is fetched. What waits is brought by the page's first
// script (offline/paint-first).
import fs from 'node:fs'
import path from 'node:path'

/** A shell lies in the build twice: to be listed, and to be served. */
const SHELL = /\/p\/[a-z]{2}\/.+\.html$/

/** @param {string} html a page of the build @returns {string} the same, its scripts waiting until it is painted */
export const paintedFirst = (html) =>
  html
    .replaceAll(/<link rel="preload" as="script"[^>]*>/g, '')
    .replaceAll(/<script (?=[^>]*\bsrc=)(?![^>]*\b(?:nomodule|type=))/gi, '<script type="later" ')

/** @param {string} dist the folder of a build */
export function paintShellsFirst(dist) {
  const server = path.join(dist, 'server')
  const shells = fs
    .readdirSync(server, { recursive: true })
    .map((name) => path.join(server, name))
    .filter((file) => SHELL.test(file))
  if (shells.length === 0) throw new Error(`${server} holds no shell: is this the build?`)
  for (const file of shells) fs.writeFileSync(file, paintedFirst(fs.readFileSync(file, 'utf8')))
}
