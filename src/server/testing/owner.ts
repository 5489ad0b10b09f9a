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

/** Rows as the owner sees them. */
export async function ownerRows<R extends Row>(sql: string, values: unknown[] = []): Promise<R[]> {
  const client = await owner()
  return (await client.query<R>(sql, values)).rows
}

/** A connection of the runtime role outside the program; the caller ends it. */
export const runtimeClient = (): Promise<pg.Client> => connect(process.env['DATABASE_URL'])

export async function endOwner(): Promise<void> {
  const client = await connected
  connected = null
  await client?.end()
}
