// The database of a start: our own or an existing one, brought to this version, checked, and seeded for the demonstration.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { noteIn } from './data-folder.mjs'
import { DEMO_TIME_ZONE } from './demo-sign-ins.mjs'
import { withConnection } from './database-connection.mjs'
import { embeddedDatabases } from './embedded-databases.mjs'
import { checkInstallation, databaseIdentity, newSetUpCode } from './installation.mjs'
import { takeLock } from './lock.mjs'
import { migrate } from './migrate.mjs'
import { postgresHome } from './postgres-home.mjs'
import { startPostgres } from './postgres.mjs'
import { hashOf } from './prepare.mjs'
import { Problem } from './problem.mjs'
import { say, step } from './progress.mjs'
import { checkRuntimeRole } from './runtime-role.mjs'
import { runTask } from './task.mjs'

const RESTARTS = 5

/**
 * Starts our own PostgreSQL, and again where it ends by itself: pages that failed meanwhile work again.
 * @param {{ settings: object, root: string, watch: object, stopping: () => boolean, giveUp: (sentence: string) => void }} at
 */
async function ownServer({ settings, root, watch, stopping, giveUp }) {
  const { dataDir } = settings
  const home = postgresHome({ root, dataDir })
  const lock = takeLock(path.join(home.folder, 'running.json'), settings.address)
  if (lock.holder)
    throw new Problem(
      `The data in ${home.folder} is in use by a start at ${lock.holder.address} (process ${lock.holder.pid}).`,
    )
  const server = await startPostgres({ home, dataDir, watch })
  let restarts = 0
  const keepUp = async (ended) => {
    await ended
    if (stopping()) return
    if ((restarts += 1) > RESTARTS)
      return giveUp(`The database ended by itself ${restarts} times; its log is ${dataDir}/postgres.log.`)
    say(`The database ended by itself; it is started again (its log: ${dataDir}/postgres.log).`)
    const again = await startPostgres({ home, dataDir, watch, port: server.port })
    return keepUp(again.ended)
  }
  keepUp(server.ended).catch((error) => stopping() || giveUp(error.message))
  return { server, moved: home.moved ? home.folder : null, release: lock.release }
}

async function connectionUrls(at) {
  const { settings } = at
  if (settings.database) {
    const { runtime, owner } = settings.database
    return {
      ownerUrl: owner.url,
      runtimeUrl: runtime.url,
      runtimeRole: runtime.role,
      release: () => undefined,
    }
  }
  const { server, moved, release } = await step('Starting PostgreSQL', () => ownServer(at))
  if (moved) say(`The database's user cannot reach ${settings.dataDir}; its data lies in ${moved}`)
  return { ...(await embeddedDatabases(server, settings.demo)), release }
}

const seedPrograms = (root) =>
  fs
    .readdirSync(path.join(root, 'src/cli'))
    .filter((name) => name.startsWith('seed'))
    .map((name) => `src/cli/${name}`)

/** The demonstration follows the calendar: seeded once, then carried on once a day. */
async function seed({ settings, root, watch, secret }, { ownerUrl, identity }) {
  const program = path.join(root, 'src/cli/seed.ts')
  if (!fs.existsSync(program)) return
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: DEMO_TIME_ZONE }).format()
  const made = [identity, today, hashOf(root, seedPrograms(root))].join(' ')
  const note = noteIn(settings.dataDir, 'seeded')
  if (note.read() === made) return
  await step('Carrying the demonstration on to today', async (tell) => {
    const env = { ...process.env, OWNER_DATABASE_URL: ownerUrl, SECRET: secret }
    const args = ['--import', 'tsx', program]
    const task = {
      watch,
      name: 'seed',
      what: 'The demonstration',
      command: process.execPath,
      args,
      cwd: root,
      env,
    }
    tell((await runTask(task)).trim().split('\n').at(-1) || 'done')
  })
  note.write(made)
}

/**
 * @param {{ settings: object, root: string, watch: object, secret: string, stopping: () => boolean,
 *   giveUp: (sentence: string) => void }} at
 * @returns {Promise<{ runtimeUrl: string, setUpCode: string | null, release: () => void }>}
 * @throws Problem
 */
export async function openClinicDatabase(at) {
  const { settings, root, secret } = at
  const urls = await connectionUrls(at)
  const found = await step('Bringing the tables up to date', (tell) =>
    withConnection(urls.ownerUrl, 'OWNER_DATABASE_URL', async (client) => {
      const applied = await migrate({ root, client, runtimeRole: urls.runtimeRole })
      await checkRuntimeRole(client, urls)
      const { empty } = await checkInstallation(client, settings.demo)
      const setUpCode = empty && !settings.demo ? await newSetUpCode(client, secret) : null
      tell(applied === 0 ? 'unchanged' : `${applied} applied`)
      return { setUpCode, identity: await databaseIdentity(client) }
    }),
  )
  if (settings.demo) await seed(at, { ownerUrl: urls.ownerUrl, identity: found.identity })
  return { runtimeUrl: urls.runtimeUrl, setUpCode: found.setUpCode, release: urls.release }
}
