import type { Client } from 'pg'
import { clinicTables } from '@/server/testing/stored'

// Each looks for one kind of hole in row-level security, with a connection that is bound by it, and names the tables.

/** A table on which every clinic's rows lie, with one of them as JSON. */
export type Sampled = { table: string; clinicColumn: string; ofPatient: boolean; row: unknown }

/** Tables of the schema without clinic data, as far as they are meant to be so. */
const SHARED = ['installation', 'rate_limit', '_prisma_migrations']

/** Tables that no policy guards, forced on their owner too. */
export async function unguardedTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select c.relname from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname <> all ($1)
       and not (c.relrowsecurity and c.relforcerowsecurity
         and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'clinic_rows' and p.polpermissive)
         and (select count(*) from pg_policy p where p.polrelid = c.oid) = 2)
     order by 1`,
    [SHARED],
  )
  return rows.map(({ relname }) => relname)
}

/** Works in a transaction that knows this clinic and patient, and leaves nothing behind. */
async function within<T>(client: Client, whose: Whose, work: () => Promise<T>): Promise<T> {
  await client.query('savepoint leak')
  await client.query(`select set_config('app.clinic_id', $1, true), set_config('app.patient_id', $2, true)`, [
    whose.clinic,
    whose.patient,
  ])
  try {
    return await work()
  } finally {
    await client.query('rollback to savepoint leak')
  }
}

type Whose = { clinic: string; patient: string }
const visible = async (client: Client, table: string, where: string, values: unknown[] = []) => {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from "${table}" where ${where}`,
    values,
  )
  return rows[0]?.n ?? -1
}

async function tablesWhere(
  holds: (one: Awaited<ReturnType<typeof clinicTables>>[number]) => Promise<boolean>,
) {
  const found: string[] = []
  for (const one of await clinicTables()) if (await holds(one)) found.push(one.table)
  return found
}

/** Tables of which rows are seen by somebody who is nobody, or who is here but not for this clinic. */
export const seenByStrangers = (client: Client, whose: Whose): Promise<string[]> =>
  within(client, whose, () => tablesWhere(async ({ table }) => (await visible(client, table, 'true')) > 0))

/** Tables of which somebody of one clinic sees rows of another, or none of the own. */
export const seenAcross = (client: Client, clinic: string): Promise<string[]> =>
  within(client, { clinic, patient: '' }, () =>
    tablesWhere(async ({ table, clinicColumn }) => {
      const others = await visible(client, table, `${clinicColumn} <> $1`, [clinic])
      return others > 0 || (await visible(client, table, 'true')) === 0
    }),
  )

/** Tables of which a patient sees rows of another. */
export const seenByPatient = (client: Client, whose: Whose): Promise<string[]> =>
  within(client, whose, () =>
    tablesWhere(async ({ table, ofPatient }) => {
      // Not even a colleague's address is a patient's to read.
      if (table === 'staff') return (await visible(client, table, 'true')) > 0
      if (table === 'patient') return (await visible(client, table, 'id <> $1', [whose.patient])) > 0
      if (table === 'audit_line')
        return (await visible(client, table, 'not ($1 = any (patient_ids))', [whose.patient])) > 0
      return (
        ofPatient && (await visible(client, table, 'patient_id is distinct from $1', [whose.patient])) > 0
      )
    }),
  )

const REFUSED = '42501'
async function refused(client: Client, sql: string, values: unknown[] = []): Promise<boolean> {
  await client.query('savepoint attempt')
  try {
    const { rowCount } = await client.query(sql, values)
    return rowCount === 0
  } catch (fault) {
    return (fault as { code?: string }).code === REFUSED
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

/** Columns that can be written: a generated one would be refused for itself. */
async function writtenColumns(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  return rows[0]?.columns ?? ''
}

/** Tables into which a row that is somebody else's can be put. */
export const insertedInto = (client: Client, whose: Whose, foreign: Sampled[]): Promise<string[]> =>
  within(client, whose, async () => {
    const found: string[] = []
    for (const { table, row } of foreign) {
      const columns = await writtenColumns(client, table)
      const sql = `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1::jsonb)`
      if (!(await refused(client, sql, [JSON.stringify(row)]))) found.push(table)
    }
    return found
  })

/** Tables in which rows of another clinic can be changed, or own rows given away to it. */
export const changedIn = (client: Client, clinic: string, other: string): Promise<string[]> =>
  within(client, { clinic, patient: '' }, () =>
    tablesWhere(async ({ table, clinicColumn: column }) => {
      const theirs = await refused(
        client,
        `update "${table}" set ${column} = ${column} where ${column} = $1`,
        [other],
      )
      const given = await refused(client, `update "${table}" set ${column} = $1 where ${column} = $2`, [
        other,
        clinic,
      ])
      return !(theirs && given)
    }),
  )

/** Tables of the clinic itself that a patient could change. */
export const changedByPatient = (client: Client, whose: Whose): Promise<string[]> =>
  within(client, whose, async () => {
    const found: string[] = []
    for (const [table, id] of [
      ['clinic', 'id'],
      ['staff', 'clinic_id'],
    ] as const)
      if (!(await refused(client, `update ${table} set name = 'mine' where ${id} = $1`, [whose.clinic])))
        found.push(table)
    return found
  })

/** Clinical tables from which rows can be removed. */
export const removedFrom = (client: Client, clinic: string): Promise<string[]> =>
  within(client, { clinic, patient: '' }, () =>
    tablesWhere(
      async ({ table }) =>
        !(await refused(client, `delete from "${table}"`)) || !(await refused(client, `truncate "${table}"`)),
    ),
  )
