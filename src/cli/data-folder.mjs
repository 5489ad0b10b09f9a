// DATA_DIR: what a start keeps between its runs, readable by its owner only where it is secret.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** PostgreSQL's own user has to pass through a folder that root makes; nobody has to list it. */
const MODE = process.getuid?.() === 0 ? 0o711 : 0o700

export function makeDataFolder(dataDir) {
  if (fs.existsSync(dataDir)) return
  fs.mkdirSync(dataDir, { recursive: true })
  fs.chmodSync(dataDir, MODE)
}

/** The secret that seals sessions and codes, made once. */
export function secretIn(dataDir) {
  const file = path.join(dataDir, 'secret')
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8').trim()
}

/** A note kept between starts, such as what was seeded when. */
export function noteIn(dataDir, name) {
  const file = path.join(dataDir, name)
  return {
    read: () => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''),
    write: (text) => fs.writeFileSync(file, text),
  }
}
