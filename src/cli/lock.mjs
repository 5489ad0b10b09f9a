// One start per checkout and per data folder: a file that names the process which holds it.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { identityOf, readFound } from './process-table.mjs'

/**
 * @returns {{ pid: number, identity: string, address: string } | null} who holds the lock, if that process lives (a lock
 *   that was copied along with its folder is nobody's)
 */
export function holderOf(file) {
  const holder = readFound(file)
  return holder?.file === file && identityOf(holder.pid) === holder.identity ? holder : null
}

/**
 * Takes the lock, or says who has it. The file appears complete or not at all, so that two at once cannot both win.
 * @param {string} file
 * @param {string} address what a second start is told
 * @returns {{ holder: object } | { release: () => void }}
 */
export function takeLock(file, address) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const own = `${file}.${process.pid}`
  fs.writeFileSync(
    own,
    JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), file, address }),
  )
  try {
    for (;;) {
      const stale = readText(file)
      try {
        fs.linkSync(own, file)
        return { release: () => fs.rmSync(file, { force: true }) }
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      const holder = holderOf(file)
      if (holder) return { holder }
      removeStale(file, stale)
    }
  } finally {
    fs.rmSync(own, { force: true })
  }
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

/** Moves the dead holder's file away; a living one that came in between is put back. */
function removeStale(file, stale) {
  const aside = `${file}.${process.pid}.stale`
  try {
    fs.renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (fs.readFileSync(aside, 'utf8') !== stale) fs.renameSync(aside, file)
  else fs.rmSync(aside)
}
