import { fork } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../src/cli/free-port.mjs'
import { makeJobTables } from '../src/cli/job-tables.mjs'

export const root = path.resolve(import.meta.dirname, '..')
export const SECRET = 'end-to-end-secret-end-to-end-secret'
const BLANK = 'e2e_blank'
const SEEDED = 'e2e_seeded'
const folder = path.join(root, '.test/e2e')

const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is missing: run these tests by npm test.`)
  return value
}

const at = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

export type Database = { name: string; ownerUrl: string; runtimeUrl: string }

export async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** The owner's connection to the server itself: for making, ending and dropping databases. */
export const maintenance = () => at(setting('TEST_OWNER_DATABASE_URL'), 'postgres')

async function createDatabase(name: string, template: string): Promise<Database> {
  await asOwner(maintenance(), async (owner) => {
    await owner.query(`drop database if exists ${name} with (force)`)
    await owner.query(`create database ${name} template ${template} encoding 'UTF8'`)
  })
  return {
    name,
    ownerUrl: at(setting('TEST_OWNER_DATABASE_URL'), name),
    runtimeUrl: at(setting('TEST_DATABASE_URL'), name),
  }
}

/**
 * What a first start makes, and what it holds with the demonstration: both are copied, so nobody stays connected to them.
 * Gives the latter.
 */
export async function makeModels(seed: (database: Database) => void): Promise<Database> {
  await migrated(BLANK)
  const seeded = await createDatabase(SEEDED, BLANK)
  seed(seeded)
  return seeded
}

async function migrated(name: string): Promise<Database> {
  const made = await createDatabase(name, 'template0')
  await asOwner(made.ownerUrl, async (owner) => {
    const migrations = path.join(root, 'prisma/migrations')
    for (const one of readdirSync(migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      await owner.query(readFileSync(path.join(migrations, one.name, 'migration.sql'), 'utf8'))
    const role = decodeURIComponent(new URL(made.runtimeUrl).username)
    await owner.query('select grant_runtime($1)', [role])
    await makeJobTables(owner, role)
  })
  return made
}

/** A database with the schema of a first start, and nothing in it. */
export const freshDatabase = (name: string): Promise<Database> => createDatabase(name, BLANK)

/** A demonstration of one's own: what one test does to it, no other sees. */
export const seededDatabase = (name: string): Promise<Database> => createDatabase(name, SEEDED)

export const dropDatabase = ({ name }: Database): Promise<void> =>
  asOwner(maintenance(), async (owner) => {
    await owner.query(`drop database if exists ${name} with (force)`)
  })

export type Served = {
  /** Where it listens. */
  address: string
  /** The file that sets its clock. */
  clock: string
  /** Ends it, as a service manager would. */
  end: () => Promise<void>
}
/** Prisma's program is WebAssembly: to compile it a second time, for speed later on, takes longer than a test's server lives. */
export const COMPILED_ONCE = '--liftoff-only'

type Serving = {
  demo: 'on' | 'off'
  port?: number
  publicUrl?: string
  trustedProxies?: number
  /** What it prints when a fault is what a test is about. */
  quiet?: boolean
}

/** A web process of the test's build, forked so that it may have a clock that can be set. */
export async function serve(name: string, runtimeUrl: string, serving: Serving): Promise<Served> {
  const port = serving.port ?? (await freePort())
  const address = `http://localhost:${String(port)}`
  mkdirSync(folder, { recursive: true })
  const clock = path.join(folder, `${name}.clock`)
  writeFileSync(clock, '')
  const printed = serving.quiet ? 'ignore' : 'inherit'
  const child = fork(path.join(root, 'src/cli/serve.mjs'), {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: serving.publicUrl ?? '',
      SECRET,
      NEXTAUTH_SECRET: SECRET,
      NEXTAUTH_URL: serving.publicUrl ?? address,
      DATABASE_URL: runtimeUrl,
      DEMO: serving.demo,
      DEMO_SIGN_INS: serving.demo === 'on' ? 'shown' : 'hidden',
      TRUSTED_PROXIES: String(serving.trustedProxies ?? 0),
      TEST_RUNNER: '1',
      TEST_CLOCK_FILE: clock,
      NODE_ENV: 'production',
    },
    execArgv: [COMPILED_ONCE],
    stdio: ['ignore', printed, printed, 'ipc'],
  })
  const orphaned = () => child.kill('SIGKILL')
  process.once('exit', orphaned)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', orphaned)
      resolve()
    })
  })
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  await untilWell(address, () => child.exitCode !== null)
  return { address, clock, end }
}

/** Waits until a server says that it and its database are well. */
export async function untilWell(address: string, hasEnded = () => false): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (hasEnded()) throw new Error(`The server at ${address} ended.`)
    const well = await fetch(`${address}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (well) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server at ${address} did not become well.`)
}
