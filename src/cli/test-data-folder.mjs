// Where the tests' PostgreSQL keeps its data. A hundred databases are made and dropped, most of it writing files: in memory
// that takes a third of the time. Where the machine has little of it, the data lies beside the tests' other files.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { makeDataFolder } from './data-folder.mjs'
import { removeFolderElsewhere } from './postgres-home.mjs'

const MEMORY = '/dev/shm'
/** From Linux's magic numbers of file systems (statfs(2)). */
const TMPFS = 0x01021994
const GIB = 2 ** 30
/** Several times what a whole run was seen to hold. */
const ROOM = 3 * GIB
/** The browsers, servers and builds beside it need theirs. */
const LEFT_FREE = 5 * GIB

/** @param {{ kind: number, free: number, available: number }} place its file system, and bytes free in it and in the machine */
export const isRoomyMemory = ({ kind, free, available }) =>
  kind === TMPFS && free >= ROOM && available >= ROOM + LEFT_FREE

const nameOf = (folder) =>
  path.join(
    MEMORY,
    `pacewell-test-${createHash('sha256')
      .update(`${process.getuid?.()} ${folder}`)
      .digest('hex')
      .slice(0, 16)}`,
  )

/** A folder of our own in memory, or null. */
function folderInMemory(folder) {
  try {
    const { type: kind, bsize, bavail } = fs.statfsSync(MEMORY)
    const available = process.availableMemory?.() ?? os.freemem()
    if (!isRoomyMemory({ kind, free: bsize * bavail, available })) return null
    const made = nameOf(folder)
    makeDataFolder(made)
    // Anybody may write there, and take the name before us.
    return fs.lstatSync(made).uid === process.getuid?.() ? made : null
  } catch {
    return null
  }
}

/** @param {string} folder the tests' own; @returns {string} where its database's data goes, made if need be */
export function testDataFolder(folder) {
  const place = folderInMemory(folder) ?? path.join(folder, 'database')
  makeDataFolder(place)
  return place
}

/** Takes away what the tests' database left outside their folder. */
export function removeTestData(folder) {
  removeFolderElsewhere(path.join(folder, 'database'))
  fs.rmSync(nameOf(folder), { recursive: true, force: true })
}
