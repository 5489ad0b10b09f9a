// The roles and databases of our own PostgreSQL. The demonstration and a real clinic never share a database.
import { withConnection } from './database-connection.mjs'

const DATABASES = { demo: 'pacewell_demo', clinic: 'pacewell' }
const PLAIN = 'login nosuperuser nobypassrls nocreaterole noreplication'

const urlOf = (role, { port, passwords }, database) =>
  `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`

/** The database of the demonstration, or that of a real clinic, to their owner and to the role that serves pages. */
export function embeddedUrls(server, demo) {
  const name = demo ? DATABASES.demo : DATABASES.clinic
  return {
    ownerUrl: urlOf('pacewell_owner', server, name),
    runtimeUrl: urlOf('pacewell_app', server, name),
    runtimeRole: 'pacewell_app',
  }
}

async function createRole(superuser, name, password, rights) {
  const { rowCount } = await superuser.query('select from pg_roles where rolname = $1', [name])
  if (rowCount === 0) await superuser.query(`create role ${name} ${PLAIN} ${rights} password '${password}'`)
}

async function createDatabase(superuser, name) {
  const { rowCount } = await superuser.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await superuser.query(`create database ${name} owner pacewell_owner`)
  await superuser.query(`revoke all on database ${name} from public`)
  await superuser.query(`grant connect on database ${name} to pacewell_app`)
}

/**
 * @param {{ port: number, passwords: Record<string, string> }} server
 * @param {boolean} demo
 * @param {boolean} ownerCreatesDatabases for tests, which make a database per worker
 * @returns {Promise<{ ownerUrl: string, runtimeUrl: string, runtimeRole: string }>}
 */
export async function embeddedDatabases(server, demo, ownerCreatesDatabases = false) {
  await withConnection(urlOf('postgres', server, 'postgres'), 'the start itself', async (superuser) => {
    await createRole(
      superuser,
      'pacewell_owner',
      server.passwords.pacewell_owner,
      ownerCreatesDatabases ? 'createdb' : 'nocreatedb',
    )
    await createRole(superuser, 'pacewell_app', server.passwords.pacewell_app, 'nocreatedb')
    for (const name of Object.values(DATABASES)) await createDatabase(superuser, name)
  })
  return embeddedUrls(server, demo)
}
