// Everything that is started runs in a process group of its own and leaves a file that names it, so that Ctrl-C ends
// all of it in our order, and the next start ends what a killed one left behind.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { groupLives, identityOf, readFound } from './process-table.mjs'

function signal(target, name) {
  try {
    process.kill(target, name)
  } catch (error) {
    // Gone already; or, for a group, only processes are left that wait to be reaped.
    if (error.code !== 'ESRCH' && target > 0) throw error
  }
}

const lives = ({ pid, identity }) => identity !== null && identityOf(pid) === identity

async function within(ms, ask) {
  for (const until = Date.now() + ms; Date.now() < until; await sleep(20)) {
    if (ask()) return true
  }
  return ask()
}

/**
 * Ends a process politely, then firmly, and whatever is left of its group.
 * @param {{ pid: number, identity: string | null }} found
 * @param {{ signals: NodeJS.Signals[], group: boolean }} how the signals are tried in turn, ten seconds each, on the process
 *   or its whole group; SIGKILL follows
 */
export async function endProcess(found, { signals, group }) {
  const gone = () => !lives(found)
  for (const name of signals) {
    if (gone()) break
    signal(group ? -found.pid : found.pid, name)
    if (await within(10_000, gone)) break
  }
  if (!gone()) signal(found.pid, 'SIGKILL')
  await within(10_000, () => !groupLives(found.pid))
  signal(-found.pid, 'SIGKILL')
  await within(5_000, gone)
}

/** How PostgreSQL wants to be asked: SIGTERM would wait for its clients, and its own processes are its own affair. */
export const POSTGRES_ENDS = { signals: ['SIGINT', 'SIGQUIT'], group: false }
const politely = (name) => (name === 'postgres' ? POSTGRES_ENDS : { signals: ['SIGTERM'], group: true })

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
