// `node src/cli/start.mjs` in a copy of the checkout, as a person at a terminal sees it.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { after } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.mjs'
import { identityOf, readFound } from '../process-table.mjs'

const roots = new Set()

/** Nothing of ours outlives the tests, whatever they found and however they end. */
function endEverything() {
  for (const root of roots) {
    for (const pid of [...processesAt(root), ...recorded(root).map(({ pid }) => pid)]) {
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // gone, as it should be
      }
    }
  }
}

after(endEverything)
for (const name of ['SIGTERM', 'SIGINT']) {
  process.on(name, () => {
    endEverything()
    process.exit(1)
  })
}

/** What the start of that checkout wrote down as its own. @returns {{ name: string, pid: number, identity: string }[]} */
export function recorded(root, dataDir = path.join(root, '.data')) {
  const run = path.join(dataDir, 'run')
  if (!fs.existsSync(run)) return []
  return fs.readdirSync(run).flatMap((file) => {
    const found = readFound(path.join(run, file))
    return found && identityOf(found.pid) === found.identity
      ? [{ name: path.parse(file).name, ...found }]
      : []
  })
}

/** Every living process that works in that folder or names it. */
export function processesAt(folder) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return command.includes(folder) || fs.readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)
      } catch {
        return false
      }
    })
    .filter((pid) => identityOf(pid) !== null)
}

/**
 * @param {string} root
 * @param {Record<string, string>} env settings; a free port, DEMO=off and the tests' build are set unless named
 * @param {{ user?: { uid: number, gid: number }, nodeArgs?: string[], npm?: boolean }} how `npm`: by `npm start`, as people do
 */
export async function start(root, env = {}, { user = {}, nodeArgs = [], npm = false } = {}) {
  const port = env.PORT ?? String(await freePort())
  const settings = { NEXT_DIST_DIR: '.next-test', DEMO: 'off', ...env, PORT: port }
  const [command, args] = npm ? ['npm', ['start']] : [process.execPath, [...nodeArgs, 'src/cli/start.mjs']]
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: root, ...settings },
    uid: user.uid,
    gid: user.gid,
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (printed += text))
  roots.add(root)
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)))

  return {
    child,
    url: `http://127.0.0.1:${port}`,
    port,
    ended,
    printed: () => printed,
    /** Waits until the clinic is served. @throws with what was printed where it is not */
    async ready() {
      const from = performance.now()
      while (!printed.includes('Ready after')) {
        if (child.exitCode !== null || performance.now() - from > 120_000)
          throw new Error(`not ready:\n${printed}`)
        await sleep(20)
      }
      return (performance.now() - from) / 1000
    },
    /** The one sentence that it ended with. @throws where it did not end, or ended well */
    async refusal() {
      const code = await Promise.race([ended, sleep(120_000, 'still running', { ref: false })])
      if (code !== 1) throw new Error(`ended with ${code}:\n${printed}`)
      return printed.trim().split('\n').at(-1)
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
    /** Ctrl-C at a terminal reaches everyone who was started from it. */
    async interrupt() {
      process.kill(-child.pid, 'SIGINT')
      return ended
    },
    health: async () =>
      (await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => ({ status: 0 }))).status,
  }
}

/** Asks again until the answer is as wished. @returns the last answer, for the assertion to judge */
export async function until(wished, ask, seconds = 15) {
  let answer = await ask()
  for (const end = Date.now() + seconds * 1000; answer !== wished && Date.now() < end; answer = await ask())
    await sleep(50)
  return answer
}
