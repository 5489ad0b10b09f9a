// After a build: the service worker of the phone, with the list of what a start without signal needs.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { buildSync } from 'esbuild'

const dist = process.env.NEXT_DIST_DIR ?? '.next'
const shells = path.join(dist, 'server/app/p')

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Names of the pages below a folder, such as `log/morning`. */
function pagesBelow(folder, above = '') {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${above}${entry.name}`
    if (entry.isDirectory()) return pagesBelow(path.join(folder, entry.name), `${name}/`)
    return name.endsWith('.html') ? [name.slice(0, -'.html'.length)] : []
  })
}

/** Files that a text names: by their address in pages, from the build's own folder in scripts, beside themselves in styles. */
function namedIn(text, from) {
  const inScripts = text.match(/static\/(?:chunks|media)\/[\w.~-]+\.(?:js|css|woff2)/g) ?? []
  const inStyles = from.endsWith('.css')
    ? [...text.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, at]) =>
        path.posix.join(path.posix.dirname(from), at),
      )
    : []
  return [...inScripts, ...inStyles].filter((file) => fs.existsSync(path.join(dist, file)))
}

/** All static files that the pages need, and those that these need, whether at once or later. */
function neededBy(pages) {
  const found = new Set()
  const add = (text, from) => {
    for (const file of namedIn(text, from)) {
      if (found.has(file)) continue
      found.add(file)
      if (!file.endsWith('.woff2')) add(fs.readFileSync(path.join(dist, file), 'utf8'), file)
    }
  }
  for (const page of pages) add(page, 'page.html')
  return [...found].sort()
}

const pages = {}
const texts = []
for (const language of fs
  .readdirSync(shells)
  .filter((name) => fs.statSync(path.join(shells, name)).isDirectory())) {
  for (const page of pagesBelow(path.join(shells, language))) {
    const text = fs.readFileSync(path.join(shells, language, `${page}.html`), 'utf8')
    // Browsers without modules have no service worker either.
    texts.push(text.replace(/<script[^>]*\snomodule[^>]*>/gi, ''))
    pages[page] = { ...pages[page], [language]: hashOf(text) }
  }
}
const files = neededBy(texts)
if (texts.length === 0 || files.length === 0)
  throw new Error('the shells name no files: are these the pages?')

buildSync({
  entryPoints: ['src/offline/service-worker.ts'],
  outfile: path.join(dist, 'service-worker.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'error',
  define: {
    'process.env.NODE_ENV': '"production"',
    STATIC_FILES: JSON.stringify(files.map((file) => `/_next/${file}`)),
    SHELL_PAGES: JSON.stringify(pages),
    DATES_AHEAD: JSON.stringify({
      url: '/dates-ahead.js',
      revision: hashOf(fs.readFileSync('public/dates-ahead.js', 'utf8')),
    }),
  },
})
