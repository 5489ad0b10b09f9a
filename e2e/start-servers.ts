import { spawnSync } from 'node:child_process'
import { newSetUpCode } from '../src/cli/installation.mjs'
import {
  asOwner,
  COMPILED_ONCE,
  freshDatabase,
  makeModels,
  root,
  SECRET,
  seededDatabase,
  serve,
} from './served-clinic'

function seed(ownerUrl: string): void {
  const seeded = spawnSync(process.execPath, [COMPILED_ONCE, '--import', 'tsx', 'src/cli/seed.ts'], {
    cwd: root,
    env: { ...process.env, OWNER_DATABASE_URL: ownerUrl },
    encoding: 'utf8',
  })
  if (seeded.status !== 0) throw new Error(`Seeding failed: ${seeded.stderr}${seeded.stdout}`)
}

/** Two clinics: the demonstration, and an empty installation that waits for its first visitor. */
export default async function startServers() {
  await makeModels(seed)
  const demonstration = await seededDatabase('e2e_demonstration')
  const empty = await freshDatabase('e2e_empty')
  process.env['E2E_SETUP_CODE'] = await asOwner(empty.ownerUrl, (owner) => newSetUpCode(owner, SECRET))

  const people = await asOwner(demonstration.ownerUrl, (owner) => owner.query('select name, id from patient'))
  process.env['E2E_PEOPLE'] = JSON.stringify(
    Object.fromEntries(people.rows.map(({ name, id }: { name: string; id: string }) => [name, id])),
  )

  const servers = [
    await serve('demonstration', demonstration.runtimeUrl, { demo: 'on' }),
    await serve('empty', empty.runtimeUrl, { demo: 'off' }),
  ] as const
  process.env['E2E_DEMO'] = servers[0].address
  process.env['E2E_DEMO_OWNER'] = demonstration.ownerUrl
  process.env['E2E_EMPTY'] = servers[1].address
  process.env['E2E_EMPTY_OWNER'] = empty.ownerUrl
  process.env['E2E_EMPTY_CLOCK'] = servers[1].clock
  return async () => {
    await Promise.all(servers.map((server) => server.end()))
  }
}
