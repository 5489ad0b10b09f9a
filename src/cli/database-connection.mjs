// The owner's connection to the database, and in which words it is refused.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { fullDiskSentence, Problem } from './problem.mjs'

const LEAST_VERSION = 15

/** Host and database of a connection, without its password. */
function placeOf(url) {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}

function refusalOf(error, name, url) {
  const place = placeOf(url)
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNRESET'].includes(error.code)) {
    return `No database answers at ${place} (${name}).`
  }
  if (['28P01', '28000'].includes(error.code))
    return `The database at ${place} refuses the role or password of ${name}.`
  if (error.code === '3D000') return `There is no database ${place} (${name}): create it first.`
  return (
    fullDiskSentence(`${error.code} ${error.message}`) ??
    `The database at ${place} (${name}) says: ${error.message}`
  )
}

/** A server that was killed replays its log first, and says so to whoever comes meanwhile. */
const STARTING_UP = '57P03'
const PATIENCE_MS = 60_000

async function connected(url, name) {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(50)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      if (error.code === STARTING_UP && Date.now() < until) continue
      throw new Problem(refusalOf(error.errors?.[0] ?? error, name, url))
    }
  }
}

/**
 * @param {string} url
 * @param {string} name the setting that a sentence names
 * @returns {Promise<pg.Client>} connected; the caller ends it
 * @throws Problem where it cannot connect, or the server is older than 15
 */
export async function connect(url, name) {
  const client = await connected(url, name)
  const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as version`)
  if (rows[0].version >= LEAST_VERSION) return client
  await client.end()
  throw new Problem(
    `Pacewell needs PostgreSQL ${LEAST_VERSION} or newer; the one at ${placeOf(url)} is version ${rows[0].version}.`,
  )
}

/** Connects, works, and ends the connection whatever happens. */
export async function withConnection(url, name, work) {
  const client = await connect(url, name)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
