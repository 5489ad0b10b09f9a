import { spawnSync } from 'node:child_process'
import { asOwner, COMPILED_ONCE, makeModels, root, SECRET } from './served-clinic'
import type { Database } from './served-clinic'

function run(program: string, { ownerUrl, runtimeUrl }: Database): void {
  const ended = spawnSync(process.execPath, [COMPILED_ONCE, '--import', 'tsx', `src/cli/${program}.ts`], {
    cwd: root,
    env: { ...process.env, OWNER_DATABASE_URL: ownerUrl, DATABASE_URL: runtimeUrl, SECRET },
    encoding: 'utf8',
  })
  if (ended.status !== 0) throw new Error(`${program} failed: ${ended.stderr}${ended.stdout}`)
}

/** How everybody stands is computed once here, and not by every test's own server. */
function seed(database: Database): void {
  run('seed', database)
  run('standings/verify-client', database)
}

/** Two databases that every test's own is copied from: the demonstration, and what waits for its first visitor. */
export default async function makeModelDatabases() {
  const { ownerUrl } = await makeModels(seed)
  const people = await asOwner(ownerUrl, (owner) => owner.query('select name, id from patient'))
  process.env['E2E_PEOPLE'] = JSON.stringify(
    Object.fromEntries(people.rows.map(({ name, id }: { name: string; id: string }) => [name, id])),
  )
}
