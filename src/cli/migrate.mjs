// Brings a database to this version's tables, as their owner. All of it happens in one transaction: a migration that
// fails changes nothing, and the version that ran before runs again.
import { createHash } from 'node:crypto'
import path from 'node:path'
import { makeJobTables } from './job-tables.mjs'
import { fullDiskSentence, Problem } from './problem.mjs'
import { applyMigrations, migrationsIn } from './schema-engine.mjs'

/** One start at a time changes a database that several share. */
const MIGRATION_LOCK = 7_226_001

async function appliedTo(client) {
  const { rows } = await client.query(`select to_regclass('public._prisma_migrations') is not null as begun`)
  if (!rows[0].begun) return null
  const applied = await client.query(
    'select migration_name as name, checksum from _prisma_migrations where rolled_back_at is null',
  )
  return new Map(applied.rows.map(({ name, checksum }) => [name, checksum]))
}

/** @throws Problem where the database is not one that this version may carry on */
async function refuseForeign(client, applied, migrations) {
  if (applied === null) {
    const { rows } = await client.query(
      `select count(*)::int as tables from pg_tables where schemaname = 'public'`,
    )
    if (rows[0].tables === 0) return
    throw new Problem('The database holds tables that are not Pacewell’s: give it an empty one.')
  }
  const known = new Set(migrations.map(({ name }) => name))
  const newer = [...applied.keys()].filter((name) => !known.has(name))
  if (newer.length === 0) return
  throw new Problem(
    `The database was brought further than this version knows (${newer.join(', ')}): start the newer version.`,
  )
}

async function grantAll(client, runtimeRole) {
  await client.query('select grant_runtime($1)', [runtimeRole])
  await makeJobTables(client, runtimeRole)
}

async function inTransaction(client, work) {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function applyInTransaction(root, client, runtimeRole) {
  let failure = null
  await client.query('begin')
  try {
    const names = await applyMigrations({
      root,
      client,
      run: (sql) =>
        client.query(sql).catch((error) => {
          failure ??= error
          throw error
        }),
    })
    await grantAll(client, runtimeRole)
    await client.query('commit')
    return names.length
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    const cause = failure ?? error
    const reason = fullDiskSentence(`${cause.code} ${cause.message}`) ?? `The database says: ${cause.message}`
    throw new Problem(`The migration failed and changed nothing. ${reason}`)
  }
}

/**
 * @param {{ root: string, client: import('pg').Client, runtimeRole: string }} at the owner's connection, and the role that
 *   serves pages, which is granted what it needs
 * @returns {Promise<number>} how many migrations were applied
 * @throws Problem where one fails (nothing is changed then) or the database is not ours
 */
export async function migrate({ root, client, runtimeRole }) {
  const migrations = migrationsIn(path.join(root, 'prisma/migrations'))
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    const applied = await appliedTo(client)
    await refuseForeign(client, applied, migrations)
    const waiting = migrations.filter(({ name }) => !applied?.has(name))
    if (waiting.length > 0) return await applyInTransaction(root, client, runtimeRole)
    refuseEdited(applied, migrations)
    await inTransaction(client, () => grantAll(client, runtimeRole))
    return 0
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

/** A migration that was edited after it was applied describes tables that this database does not have. */
function refuseEdited(applied, migrations) {
  const edited = migrations.filter(
    ({ name, sql }) => createHash('sha256').update(sql).digest('hex') !== applied.get(name),
  )
  if (edited.length === 0) return
  const names = edited.map(({ name }) => name).join(', ')
  throw new Problem(
    `The migration ${names} was changed after this database had it: put the file back, or begin with an empty database.`,
  )
}
