// The web process: what it is handed, and when it is ready.
import net from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { machineSentence, Problem } from './problem.mjs'

const READY_WITHIN_MS = 60_000

/** Ours to know, not the web process's. */
const KEPT_BACK = ['OWNER_DATABASE_URL', 'TEST_RUNNER', 'TEST_CLOCK_FILE']

/**
 * @param {ReturnType<typeof import('./settings.mjs').parseSettings>['settings']} settings
 * @param {{ secret: string, databaseUrl: string, dev: boolean }} made what the start made or found
 * @returns {NodeJS.ProcessEnv} everything named, set or empty: a `.env` beside the checkout adds nothing
 */
export function webEnvironment(settings, { secret, databaseUrl, dev }) {
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !KEPT_BACK.includes(name)))
  return {
    ...rest,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl ?? '',
    SECRET: secret,
    DATABASE_URL: databaseUrl,
    DEMO: settings.demo ? 'on' : 'off',
    DEMO_SIGN_INS: settings.demoSignInsShown ? 'shown' : 'hidden',
    TRUSTED_PROXIES: String(settings.trustedProxies),
    NEXTAUTH_URL: settings.address,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: dev ? 'development' : 'production',
  }
}

/** @returns {string[]} the arguments that make Node serve the build, or the sources with `dev` */
export function webArguments(root, dev) {
  return [path.join(root, 'src/cli/serve.mjs'), ...(dev ? ['--dev'] : [])]
}

/** @throws Problem where the port cannot be had */
export function refuseTakenPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) => reject(new Problem(portSentence(error, port, host))))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })
}

function portSentence(error, port, host) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: end that one, or set PORT to a free port.`
  if (error.code === 'EACCES')
    return `This user has no right to open port ${port}: set PORT to one from 1024 up.`
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code))
    return `This machine has no network address ${host}: set HOST to one that it has.`
  return (
    machineSentence(`${error.code} ${error.message}`) ?? `Port ${port} cannot be opened: ${error.message}`
  )
}

/** Where a probe from this machine reaches the server: one that listens everywhere listens on loopback. */
function probeUrl({ port, host }) {
  const name =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/api/health`
}

/** @returns {Promise<{ status: number, body: string }>} status 0 where nothing answers */
export async function health(settings) {
  try {
    const answer = await fetch(probeUrl(settings), { signal: AbortSignal.timeout(10_000) })
    return { status: answer.status, body: await answer.text() }
  } catch (error) {
    return { status: 0, body: String(error.cause?.code ?? error.name) }
  }
}

/**
 * The server's greeting is its own affair; what it says once it serves goes to our terminal.
 * @param {import('node:child_process').ChildProcess} child
 */
export function listenTo(child) {
  let printed = ''
  const keep = (text) => (printed = (printed + text).slice(-8_000))
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
  return {
    soFar: () => printed.trim(),
    passOn: () => {
      child.stdout.off('data', keep).pipe(process.stdout)
      child.stderr.off('data', keep).pipe(process.stderr)
    },
  }
}

/**
 * Waits until the server says that it and its database are well.
 * @param {{ port: number, host: string }} settings
 * @param {Promise<{ code: number | null, by?: string }>} ended of the server's process
 * @param {() => string} printed what the server has said so far
 * @throws Problem
 */
export async function healthy(settings, ended, printed) {
  let over = null
  void ended.then((how) => (over = how))
  let last = { status: 0, body: '' }
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await sleep(30)) {
    if (over)
      throw new Problem(
        machineSentence(printed()) ?? `The web server ended at once (${over.by ?? over.code}):\n${printed()}`,
      )
    last = await health(settings)
    if (last.status === 200) return
  }
  const found = `${last.status || 'no answer'} ${last.body}`
  throw new Problem(
    `The web server is not well after ${READY_WITHIN_MS / 1000} seconds (${found}):\n${printed()}`,
  )
}
