// After a build: the hash of each inline script of the static shells, for their content policy.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const dist = process.env.NEXT_DIST_DIR ?? '.next'
const shells = path.join(dist, 'server/app/p')

function* pagesBelow(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* pagesBelow(at)
    else if (entry.name.endsWith('.html')) yield at
  }
}

/** @param {string} html */
const inlineScripts = (html) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)

const hashOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`

const found = {}
if (fs.existsSync(shells)) {
  for (const file of pagesBelow(shells)) {
    const page = `/p/${path.relative(shells, file).replace(/\.html$/, '')}`
    found[page] = [...new Set(inlineScripts(fs.readFileSync(file, 'utf8')).map(hashOf))]
  }
}
fs.writeFileSync(path.join(dist, 'shell-hashes.json'), JSON.stringify(found))
