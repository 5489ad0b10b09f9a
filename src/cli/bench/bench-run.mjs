// What `npm run bench` needs, starts and ends: a durable PostgreSQL, the production build behind the house's own front,
// the bare server beside it, and the client that measures both.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeDataFolder } from '../data-folder.mjs'
import { holderOf, takeLock } from '../lock.mjs'
import {
  buildWeb,
  generateClient,
  generatedClient,
  installPackages,
  packagesInstalled,
  stamped,
  webBuild,
} from '../prepare.mjs'
import { Problem, sentenceOf } from '../problem.mjs'
import { processWatch } from '../process-watch.mjs'
import { complain, step } from '../progress.mjs'
import { runTask } from '../task.mjs'
import { healthy, listenTo, webArguments, webEnvironment } from '../web-server.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const FOLDER = path.join(ROOT, '.test/bench')
const SECRET = 'bench-secret-bench-secret-bench-secret'
const BUILD = '.next-bench'

function options(args) {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } },
  })
  const file =
    values.json === undefined ? null : path.resolve(process.env.INIT_CWD ?? process.cwd(), values.json)
  const rounds = Number(values.rounds ?? 7)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Problem('--rounds is a whole number from 1 up.')
  return { file, rounds, only: values.only }
}

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

async function freshDatabase(watch) {
  // Loaded now, because they need packages.
  const { withConnection } = await import('../database-connection.mjs')
  const { embeddedDatabases } = await import('../embedded-databases.mjs')
  const { migrate } = await import('../migrate.mjs')
  const { postgresHome } = await import('../postgres-home.mjs')
  const { startPostgres } = await import('../postgres.mjs')
  const dataDir = path.join(FOLDER, 'database')
  makeDataFolder(dataDir)
  const home = postgresHome({ root: ROOT, dataDir })
  fs.rmSync(path.join(home.folder, 'data'), { recursive: true, force: true })
  const urls = await embeddedDatabases(await startPostgres({ home, dataDir, watch }), false)
  await withConnection(urls.ownerUrl, 'the bench', (client) =>
    migrate({ root: ROOT, client, runtimeRole: urls.runtimeRole }),
  )
  return urls
}

async function startWeb(watch, databaseUrl) {
  const { freePort } = await import('../postgres.mjs')
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
  return { address, heard }
}

async function startBare(watch, databaseUrl) {
  const { freePort } = await import('../postgres.mjs')
  const port = await freePort()
  const { child } = watch.start('bare', process.execPath, tsx('bare-server.ts'), {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', (code) => reject(new Problem(`The bare server ended at once (${code}).`)))
  })
  return `http://127.0.0.1:${port}`
}

const tsx = (program) => ['--import', 'tsx', path.join(ROOT, 'src/cli/bench', program)]

async function measure(watch, wanted) {
  const urls = await step('Starting PostgreSQL', () => freshDatabase(watch))
  await step('Seeding 200 patients, 365 days each', () =>
    runTask({
      watch,
      name: 'bench-data',
      what: 'Seeding',
      command: process.execPath,
      args: tsx('bench-data.ts'),
      cwd: ROOT,
      env: { ...process.env, OWNER_DATABASE_URL: urls.ownerUrl },
    }),
  )
  const [{ address: ours, heard }, bare] = await step('Starting both servers', async () => [
    await startWeb(watch, urls.runtimeUrl),
    await startBare(watch, urls.runtimeUrl),
  ])
  const env = {
    ...process.env,
    OURS: ours,
    BARE: bare,
    OWNER_DATABASE_URL: urls.ownerUrl,
    ROUNDS: String(wanted.rounds),
    ONLY: wanted.only ?? '',
    JSON_FILE: wanted.file ?? '',
  }
  const stdio = ['ignore', 'inherit', 'inherit']
  const { ended } = watch.start('bench-client', process.execPath, tsx('bench-client.ts'), {
    cwd: ROOT,
    env,
    stdio,
  })
  const { code, by } = await ended
  if (code !== 0)
    throw new Problem(`There are no figures: the client ended (${by ?? code}). ${heard.soFar().slice(-1000)}`)
}

/** @param {string[]} args `--json FILE` writes the figures; `--rounds N`; `--only log,year,caseload` */
export async function runBench(args) {
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
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void stop(130, 'Stopped.'))
  try {
    const wanted = options(args)
    makeDataFolder(path.dirname(FOLDER))
    makeDataFolder(FOLDER)
    const lock = takeLock(path.join(FOLDER, 'running.json'), 'a bench')
    if (lock.holder)
      throw new Problem(`A bench of this checkout is under way already (process ${lock.holder.pid}).`)
    release = lock.release
    watch = processWatch(path.join(FOLDER, 'run'))
    await watch.endLeftovers()
    await prepare(watch)
    await measure(watch, wanted)
    await stop(0)
  } catch (error) {
    await stop(1, sentenceOf(error))
  }
}
