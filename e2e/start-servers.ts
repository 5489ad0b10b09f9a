import { fork, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { newSetUpCode } from '../src/cli/installation.mjs'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, '.test/e2e')
const secret = 'end-to-end-secret-end-to-end-secret'

const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is missing: run these tests by npm test.`)
  return value
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })

const at = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function asOwner<T>(name: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(at(setting('TEST_OWNER_DATABASE_URL'), name))
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** A database of its own for one server, with the schema of a first start. */
async function freshDatabase(name: string) {
  await asOwner('postgres', async (owner) => {
    await owner.query(`drop database if exists ${name} with (force)`)
    await owner.query(`create database ${name} template template0 encoding 'UTF8'`)
  })
  const runtimeUrl = at(setting('TEST_DATABASE_URL'), name)
  await asOwner(name, async (owner) => {
    const folder = path.join(root, 'prisma/migrations')
    for (const one of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      await owner.query(readFileSync(path.join(folder, one.name, 'migration.sql'), 'utf8'))
    }
    await owner.query('select grant_runtime($1)', [decodeURIComponent(new URL(runtimeUrl).username)])
  })
  return { ownerUrl: at(setting('TEST_OWNER_DATABASE_URL'), name), runtimeUrl }
}

type Served = { address: string; clock: string; process: ChildProcess }

/** A web process of the test's build, forked so that it may have a clock that can be set. */
async function serve(name: string, runtimeUrl: string, demo: 'on' | 'off'): Promise<Served> {
  const port = await freePort()
  const address = `http://localhost:${String(port)}`
  const clock = path.join(folder, `${name}.clock`)
  writeFileSync(clock, '')
  const child = fork(path.join(root, 'src/cli/serve.mjs'), {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      SECRET: secret,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: address,
      DATABASE_URL: runtimeUrl,
      DEMO: demo,
      DEMO_SIGN_INS: demo === 'on' ? 'shown' : 'hidden',
      TRUSTED_PROXIES: '0',
      TEST_RUNNER: '1',
      TEST_CLOCK_FILE: clock,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The ${name} server ended with ${String(child.exitCode)}.`)
    const well = await fetch(`${address}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (well) return { address, clock, process: child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The ${name} server did not become well.`)
}

/** Two clinics: the demonstration, and an empty installation that waits for its first visitor. */
export default async function startServers() {
  mkdirSync(folder, { recursive: true })
  const demonstration = await freshDatabase('e2e_demonstration')
  const seeded = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/seed.ts'], {
    cwd: root,
    env: { ...process.env, OWNER_DATABASE_URL: demonstration.ownerUrl },
    encoding: 'utf8',
  })
  if (seeded.status !== 0) throw new Error(`Seeding failed: ${seeded.stderr}${seeded.stdout}`)
  const empty = await freshDatabase('e2e_empty')
  process.env['E2E_SETUP_CODE'] = await asOwner('e2e_empty', (owner) => newSetUpCode(owner, secret))

  const servers = [
    await serve('demonstration', demonstration.runtimeUrl, 'on'),
    await serve('empty', empty.runtimeUrl, 'off'),
  ] as const
  process.env['E2E_DEMO'] = servers[0].address
  process.env['E2E_DEMO_OWNER'] = demonstration.ownerUrl
  process.env['E2E_EMPTY'] = servers[1].address
  process.env['E2E_EMPTY_OWNER'] = empty.ownerUrl
  process.env['E2E_EMPTY_CLOCK'] = servers[1].clock
  return () => {
    for (const { process: child } of servers) child.kill('SIGTERM')
  }
}
