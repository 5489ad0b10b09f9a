// Everything that is started runs in a process group of its own and leaves a file that names it, so that Ctrl-C ends
// all of it in our order, and the next start ends what a killed one left behind.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * What tells a process from another that was given the same number later: when it began.
 * @returns {string | null} null where no such process lives (one that has ended and waits to be reaped counts as none)
 */
export function identityOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : fields[19]
  } catch (error) {
    if (process.platform === 'linux' && error.code !== 'EACCES') return null
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null
  }
}

/** @returns {number} the process that started that one; 0 where it cannot be told */
export function parentOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
  }
}

/** The command line of a living process, or '' */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}

function signal(target, name) {
  try {
    process.kill(target, name)
  } catch (error) {
    // Gone already; or, for a group, only processes are left that wait to be reaped.
    if (error.code !== 'ESRCH' && target > 0) throw error
  }
}

const lives = ({ pid, identity }) => identity !== null && identityOf(pid) === identity

async function goneWithin(found, ms) {
  for (const until = Date.now() + ms; Date.now() < until; await sleep(20)) {
    if (!lives(found)) return true
  }
  return !lives(found)
}

/**
 * Ends a process politely, then firmly, and whatever is left of its group.
 * @param {{ pid: number, identity: string | null }} found
 * @param {NodeJS.Signals[]} signals tried in turn, ten seconds each; SIGKILL follows
 */
export async function endProcess(found, signals) {
  for (const name of signals) {
    if (!lives(found)) break
    signal(found.pid, name)
    if (await goneWithin(found, 10_000)) break
  }
  if (lives(found)) signal(found.pid, 'SIGKILL')
  signal(-found.pid, 'SIGKILL')
  await goneWithin(found, 5_000)
}

/** How each kind of process wants to be asked: for PostgreSQL, SIGTERM would wait for its clients. */
const POLITE = { postgres: ['SIGINT', 'SIGQUIT'] }
const politely = (name) => POLITE[name] ?? ['SIGTERM']

/** The web server ends before the database that it talks to. */
const databaseLast = (names) => [...names].sort((a, b) => Number(a === 'postgres') - Number(b === 'postgres'))

/**
 * @param {string} folder where the files that name our processes lie
 */
export function processWatch(folder) {
  const living = new Map()
  let closed = false
  const fileOf = (name) => path.join(folder, `${name}.pid`)

  return {
    /** Starts a process in a group of its own, under a name that is free again when it ends. */
    start(name, command, args, options) {
      if (closed) throw new Error(`stopping: ${name} is not started`)
      const child = spawn(command, args, { ...options, detached: true })
      const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, error }))
        child.once('exit', (code, by) => resolve({ code, by }))
      })
      if (child.pid === undefined) return { child, ended }
      const found = { pid: child.pid, identity: identityOf(child.pid), folder }
      fs.writeFileSync(fileOf(name), JSON.stringify(found), { mode: 0o600 })
      living.set(name, found)
      void ended.then(() => {
        if (living.get(name) !== found) return
        living.delete(name)
        fs.rmSync(fileOf(name), { force: true })
      })
      return { child, ended }
    },
    /** Ends what was started under that name, if it lives. */
    async end(name) {
      const found = living.get(name)
      if (!found) return
      living.delete(name)
      await endProcess(found, politely(name))
      fs.rmSync(fileOf(name), { force: true })
    },
    /** Ends everything, the database last; nothing can be started any more. */
    async endAll() {
      closed = true
      for (const name of databaseLast(living.keys())) await this.end(name)
    },
    /** Ends what a killed start left behind. @returns {Promise<string[]>} the names of what was found alive */
    async endLeftovers() {
      fs.mkdirSync(folder, { recursive: true })
      const names = fs.readdirSync(folder).map((file) => path.parse(file).name)
      const found = []
      for (const name of databaseLast(names)) {
        const left = readFound(fileOf(name))
        // A folder that was copied names processes that are not its own.
        if (left?.folder === folder && lives(left)) {
          await endProcess(left, politely(name))
          found.push(name)
        }
        fs.rmSync(fileOf(name), { force: true })
      }
      return found
    },
  }
}

/** @returns {{ pid: number, identity: string } | null} null where the file is missing or half written */
export function readFound(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'EACCES') throw error
    return null
  }
}
