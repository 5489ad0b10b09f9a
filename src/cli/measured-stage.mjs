// What the programs that measure share: a durable PostgreSQL with the clinic of 200 patients, and the production build
// behind the house's own front, in a folder and a build of their own.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { makeDataFolder } from './data-folder.mjs'
import { freePort } from './free-port.mjs'
import { holderOf, takeLock } from './lock.mjs'
import {
  buildWeb,
  generateClient,
  generatedClient,
  installPackages,
  packagesInstalled,
  stamped,
  webBuild,
} from './prepare.mjs'
import { Problem, sentenceOf } from './problem.mjs'
import { processWatch } from './process-watch.mjs'
import { complain, step } from './progress.mjs'
import { runTask } from './task.mjs'
import { healthy, listenTo, webArguments, webEnvironment } from './web-server.mjs'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const SECRET = 'bench-secret-bench-secret-bench-secret'
const BUILD = '.next-bench'

/** @returns {string[]} how Node runs a program of ours that is written in TypeScript */
export const tsx = (program) => ['--import', 'tsx', path.join(ROOT, 'src/cli', program)]

/** A clinic or a test run of this checkout would lose its packages under its feet. */
function refuseUnderOthers(what) {
  const other =
    holderOf(path.join(ROOT, '.data/running.json')) ?? holderOf(path.join(ROOT, '.test/running.json'))
  if (!other) return
  throw new Problem(
    `${what} must be made anew, and this checkout is in use (process ${other.pid}): end that first.`,
  )
}

async function prepare(watch) {
  if (!packagesInstalled(ROOT)) {
    refuseUnderOthers('The packages')
    await step('Installing the packages', () => installPackages(ROOT, watch))
  }
  const client = generatedClient(ROOT)
  if (!stamped(client.folder, client.hash)) {
    refuseUnderOthers('The database client')
    await step('Generating the database client', () => generateClient(ROOT, watch))
  }
  const ownBuild = { ...process.env, NEXT_DIST_DIR: BUILD }
  const made = webBuild(ROOT, ownBuild)
  if (!stamped(made.folder, made.hash))
    await step('Building the pages', () => buildWeb(ROOT, watch, ownBuild))
}

async function freshDatabase(watch, folder) {
  // Loaded now, because they need packages.
  const { withConnection } = await import('./database-connection.mjs')
  const { embeddedDatabases } = await import('./embedded-databases.mjs')
  const { migrate } = await import('./migrate.mjs')
  const { postgresHome } = await import('./postgres-home.mjs')
  const { startPostgres } = await import('./postgres.mjs')
  const dataDir = path.join(folder, 'database')
  makeDataFolder(dataDir)
  const home = postgresHome({ root: ROOT, dataDir })
  fs.rmSync(path.join(home.folder, 'data'), { recursive: true, force: true })
  const urls = await embeddedDatabases(await startPostgres({ home, dataDir, watch }), false)
  await withConnection(urls.ownerUrl, 'the bench', (client) =>
    migrate({ root: ROOT, client, runtimeRole: urls.runtimeRole }),
  )
  return urls
}

/** @returns {Promise<{ address: string, heard: { soFar: () => string }, pid: number }>} where the build is served, what it
 * says, and its one process */
export async function startWeb(watch, databaseUrl) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = {
    port,
    host: '127.0.0.1',
    publicUrl: null,
    demo: false,
    demoSignInsShown: false,
    trustedProxies: 0,
    address,
  }
  const { child, ended } = watch.start('web', process.execPath, webArguments(ROOT, false), {
    cwd: ROOT,
    env: { ...webEnvironment(settings, { secret: SECRET, databaseUrl, dev: false }), NEXT_DIST_DIR: BUILD },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = listenTo(child)
  await healthy(settings, ended, heard.soFar)
  return { address, heard, pid: child.pid }
}

const YEAR_OF_200 = { program: 'bench/bench-data.ts', says: 'Seeding 200 patients, 365 days each' }

/** @returns {Promise<{ ownerUrl: string, runtimeUrl: string }>} a database of its own, where nothing else is named with a
 * year of 200 people's walks */
export async function seededDatabase(watch, folder, { program, says } = YEAR_OF_200) {
  const urls = await step('Starting PostgreSQL', () => freshDatabase(watch, folder))
  await step(says, () =>
    runTask({
      watch,
      name: path.basename(program, '.ts'),
      what: 'Seeding',
      command: process.execPath,
      args: tsx(program),
      cwd: ROOT,
      env: { ...process.env, OWNER_DATABASE_URL: urls.ownerUrl },
    }),
  )
  return urls
}

/** How a client ends that has its figures, and one is beyond its limit. */
const MISSED = 2

/** Runs a program of ours to its end, with what it prints. @throws Problem where it fails or a limit is missed */
export async function runClient(watch, { program, env, heard }) {
  const { ended } = watch.start(path.basename(program, '.ts'), process.execPath, tsx(program), {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const { code, by } = await ended
  if (code === MISSED) throw new Problem('A limit is missed.')
  if (code !== 0)
    throw new Problem(`There are no figures: the client ended (${by ?? code}). ${heard.soFar().slice(-1000)}`)
}

/**
 * One measurement at a time, with everything that it started ended whatever becomes of it. Never returns: the process
 * ends, with 0 only if the measuring came to its end.
 * @param {{ name: string, work: (watch: ReturnType<typeof processWatch>, folder: string) => Promise<void> }} measured
 */
export async function runMeasured({ name, work }) {
  const folder = path.join(ROOT, '.test', name)
  let watch = null
  let release = () => undefined
  let stopping = null
  const stop = (code, sentence) => {
    stopping ??= (async () => {
      if (sentence) complain(sentence)
      await watch?.endAll()
      release()
      process.exit(code)
    })()
    return stopping
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(130, 'Stopped.'))
  try {
    makeDataFolder(path.dirname(folder))
    makeDataFolder(folder)
    const lock = takeLock(path.join(folder, 'running.json'), `npm run ${name}`)
    if (lock.holder)
      throw new Problem(`npm run ${name} is under way in this checkout already (process ${lock.holder.pid}).`)
    release = lock.release
    watch = processWatch(path.join(folder, 'run'))
    await watch.endLeftovers()
    await prepare(watch)
    await work(watch, folder)
    await stop(0)
  } catch (error) {
    await stop(1, sentenceOf(error))
  }
}
