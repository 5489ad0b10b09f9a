import { spawnSync } from 'node:child_process'
import { asOwner, COMPILED_ONCE, makeModels, root } from './served-clinic'

function seed(ownerUrl: string): void {
  const seeded = spawnSync(process.execPath, [COMPILED_ONCE, '--import', 'tsx', 'src/cli/seed.ts'], {
    cwd: root,
    env: { ...process.env, OWNER_DATABASE_URL: ownerUrl },
    encoding: 'utf8',
  })
  if (seeded.status !== 0) throw new Error(`Seeding failed: ${seeded.stderr}${seeded.stdout}`)
}

/** Two databases that every test's own is copied from: the demonstration, and what waits for its first visitor. */
export default async function makeModelDatabases() {
  const { ownerUrl } = await makeModels(seed)
  const people = await asOwner(ownerUrl, (owner) => owner.query('select name, id from patient'))
  process.env['E2E_PEOPLE'] = JSON.stringify(
    Object.fromEntries(people.rows.map(({ name, id }: { name: string; id: string }) => [name, id])),
  )
}
