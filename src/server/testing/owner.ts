import pg from 'pg'

type Row = Record<string, unknown>

let connected: Promise<pg.Client> | null = null

async function connect(url: string | undefined): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

/** The owner of this test's database: sees every clinic, as backups and the tests' own eyes must. */
export function owner(): Promise<pg.Client> {
  connected ??= connect(process.env['TEST_OWN_DATABASE_URL'])
  return connected
}

/**
 * Rows as the owner sees them.
 * @param name of a long statement that is asked again and again: PostgreSQL then reads and plans it once
 */
export async function ownerRows<R extends Row>(
  text: string,
  values: unknown[] = [],
  name?: string,
): Promise<R[]> {
  const client = await owner()
  return (await client.query<R>(name === undefined ? { text, values } : { name, text, values })).rows
}

/** A connection of the runtime role outside the program; the caller ends it. */
export const runtimeClient = (): Promise<pg.Client> => connect(process.env['DATABASE_URL'])

export async function endOwner(): Promise<void> {
  const client = await connected
  connected = null
  await client?.end()
}

/**
 * How many connections to this test's database wait for a lock. Within a transaction PostgreSQL shows the connections of the
 * first look again and again, without those that were opened since: each look is therefore a fresh one.
 */
export async function waitingForLocks(client: pg.Client): Promise<number> {
  await client.query('select pg_stat_clear_snapshot()')
  const { rows } = await client.query<{ n: number }>(
    `select count(distinct pid)::int as n from pg_locks join pg_stat_activity using (pid)
     where not granted and datname = current_database()`,
  )
  return rows[0]?.n ?? 0
}

/**
 * Lets several calls meet at a patient's row, in their order: each waits for it before the next is made, and the first gets
 * it first.
 */
export async function meetingAtPatient<T>(
  patientId: string,
  calls: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const client = await connect(process.env['TEST_OWN_DATABASE_URL'])
  try {
    await client.query('begin')
    await client.query('select from patient where id = $1 for update', [patientId])
    const met: Promise<T>[] = []
    for (const call of calls) {
      met.push(call())
      await untilWaiting(client, met.length)
    }
    await client.query('commit')
    return await Promise.all(met)
  } finally {
    await client.end()
  }
}

async function untilWaiting(client: pg.Client, many: number): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await waitingForLocks(client)) === many) break
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/**
 * Lets several calls meet: none of them can write to the table before all of them wait for it (or for each other).
 * Only then do they find out who was first.
 */
export async function meetingAt<T>(table: string, calls: readonly (() => Promise<T>)[]): Promise<T[]> {
  const client = await connect(process.env['TEST_OWN_DATABASE_URL'])
  try {
    await client.query('begin')
    await client.query(`lock table "${table}" in share mode`)
    const met = Promise.all(calls.map((call) => call()))
    await untilWaiting(client, calls.length)
    await client.query('commit')
    return await met
  } finally {
    await client.end()
  }
}
