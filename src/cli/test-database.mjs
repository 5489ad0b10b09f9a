// The tests' own PostgreSQL: the roles of a real one, new each time, durability given up for speed.
import fs from 'node:fs'
import path from 'node:path'
import { withConnection } from './database-connection.mjs'
import { embeddedDatabases } from './embedded-databases.mjs'
import { postgresHome } from './postgres-home.mjs'
import { startPostgres } from './postgres.mjs'
import { testDataFolder } from './test-data-folder.mjs'

const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  // It may lie in memory.
  max_wal_size: '256MB',
}

/**
 * @param {{ root: string, folder: string, watch: object }} at
 * @returns {Promise<Record<string, string>>} environment for the runners: TEST_OWNER_DATABASE_URL (the owner, who may here
 *   create databases and end their connections) and TEST_DATABASE_URL (the runtime role); both name the database they
 *   connect to, and a runner puts its own in that place
 */
export async function testDatabase({ root, folder, watch }) {
  const dataDir = testDataFolder(folder)
  const home = postgresHome({ root, dataDir })
  fs.rmSync(path.join(home.folder, 'data'), { recursive: true, force: true })
  const server = await startPostgres({ home, dataDir, watch, settings: FAST })
  const { ownerUrl, runtimeUrl } = await embeddedDatabases(server, false, true)
  const superuserUrl = `postgresql://postgres:${server.passwords.postgres}@127.0.0.1:${server.port}/postgres`
  await withConnection(superuserUrl, 'the tests', (client) =>
    client.query('grant pg_signal_backend to pacewell_owner'),
  )
  return { TEST_OWNER_DATABASE_URL: ownerUrl, TEST_DATABASE_URL: runtimeUrl }
}
