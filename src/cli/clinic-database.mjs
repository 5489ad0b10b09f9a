// The database of a start: our own or an existing one, brought to this version, checked, and seeded for the demonstration.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { noteIn } from './data-folder.mjs'
import { withConnection } from './database-connection.mjs'
import { DEMO_TIME_ZONE } from './demo-sign-ins.mjs'
import { checkInstallation, databaseIdentity, newSetUpCode } from './installation.mjs'
import { migrate } from './migrate.mjs'
import { ownServer } from './own-server.mjs'
import { hashOf } from './prepare.mjs'
import { step } from './progress.mjs'
import { checkRuntimeRole } from './runtime-role.mjs'
import { runTask } from './task.mjs'

function existingServer({ runtime, owner }) {
  return {
    ownerUrl: owner.url,
    runtimeUrl: runtime.url,
    runtimeRole: runtime.role,
    release: () => undefined,
    why: (error) => error,
  }
}

async function bringUpToDate({ settings, root, secret }, database, tell) {
  return withConnection(database.ownerUrl, 'OWNER_DATABASE_URL', async (client) => {
    const applied = await migrate({ root, client, runtimeRole: database.runtimeRole })
    await checkRuntimeRole(client, database)
    const { empty } = await checkInstallation(client, settings.demo)
    const setUpCode = empty && !settings.demo ? await newSetUpCode(client, secret) : null
    tell(applied === 0 ? 'unchanged' : `${applied} applied`)
    return { setUpCode, identity: await databaseIdentity(client) }
  })
}

/** How patients stand was computed by the rules: by others it is computed anew, as soon as a server looks. */
async function turnStandings({ settings, root }, { ownerUrl }, identity) {
  const note = noteIn(settings.dataDir, 'standings')
  const by = [identity, hashOf(root, ['src/domain'])].join(' ')
  if (note.read() === by) return
  await withConnection(ownerUrl, 'OWNER_DATABASE_URL', (client) =>
    client.query(`update standing set stands_until = '1970-01-01T00:00:00Z'`),
  )
  note.write(by)
}

const seedPrograms = (root) =>
  fs
    .readdirSync(path.join(root, 'src/cli'))
    .filter((name) => name.startsWith('seed') || name === 'demo')
    .map((name) => `src/cli/${name}`)

/** The demonstration follows the calendar: seeded once, then carried on once a day. */
async function seed({ settings, root, watch, secret }, { ownerUrl }, identity) {
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
  const { settings } = at
  const database = settings.database ? existingServer(settings.database) : await ownServer(at)
  try {
    const found = await step('Bringing the tables up to date', (tell) => bringUpToDate(at, database, tell))
    if (settings.demo) await seed(at, database, found.identity)
    await turnStandings(at, database, found.identity)
    return { runtimeUrl: database.runtimeUrl, setUpCode: found.setUpCode, release: database.release }
  } catch (error) {
    throw database.why(error)
  }
}
