// A `.env` beside package.json, for those who copy `.env.example`. What the environment says itself goes first.
import fs from 'node:fs'
import path from 'node:path'

const LINE = /^\s*(?:export\s+)?([A-Z_]+)\s*=\s*(.*?)\s*$/

/** @returns {Record<string, string>} NAME=value lines; quotes around a value are taken off, other lines passed over */
export function readEnvFile(root) {
  const file = path.join(root, '.env')
  if (!fs.existsSync(file)) return {}
  const pairs = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => LINE.exec(line))
  return Object.fromEntries(
    pairs.filter(Boolean).map(([, name, value]) => [name, value.replace(/^(["'])(.*)\1$/, '$2')]),
  )
}
