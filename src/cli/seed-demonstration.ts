import { hash } from '@node-rs/argon2'
import type { ClientBase } from 'pg'
import { DEMO_PASSWORD } from '@/cli/demo-sign-ins.mjs'
import { demoRows } from '@/cli/demo/demo-rows'
import { demoTables } from '@/cli/demo/demo-table'
import type { DemoRow } from '@/cli/demo/demo-table'
import { carriedOn } from '@/cli/seed-carry-on'
import { calendarDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** Counted up when the model would make up other rows for the same days. */
const MODEL = 4
const SEEDING_LOCK = 7224

type Seeded = { model: number; anchor: CalendarDay; to: CalendarDay }

/** Makes the demonstration, or carries it on from the day that it was carried to, in one transaction. Safe to repeat.
 * @returns what was done, in a few words
 * @throws Error with one sentence where a clinic is there that the demonstration did not make */
export async function seedDemonstration(client: ClientBase, today: CalendarDay): Promise<string> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [SEEDING_LOCK])
    const done = await seedTo(client, today)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function seedTo(client: ClientBase, today: CalendarDay): Promise<string> {
  const seeded = await whatIsSeeded(client)
  if (seeded !== null && seeded.to >= today) return 'up to date'
  // Made by another version's model: its days cannot be carried on by this one, and are not touched.
  if (seeded !== null && seeded.model !== MODEL) return `left as it was on ${seeded.to}`
  const anchor = seeded?.anchor ?? today
  const rows =
    seeded === null
      ? await withPasswords(demoRows(anchor, today))
      : await carriedOn(client, { ...seeded, today })
  for (const table of demoTables) {
    await insertRows(client, table, rows)
  }
  // Facts came by another way than the program's: how everybody stands is computed as soon as a server looks.
  await client.query(`update standing set stands_until = '1970-01-01T00:00:00Z'`)
  // A database that has not counted its rows yet guesses, and takes a second for a caseload of two dozen.
  await client.query(`analyze ${demoTables.map((table) => `"${table}"`).join(', ')}`)
  await client.query(
    `insert into installation (id, seed_version, seeded_to) values (1, $1, $2)
      on conflict (id) do update set seed_version = excluded.seed_version, seeded_to = excluded.seeded_to`,
    [`${MODEL}:${anchor}`, today],
  )
  const entries = rows.filter(({ table }) => table === 'entry').length
  return seeded === null
    ? `six months up to today, ${entries} entries`
    : `carried on to today, ${entries} entries`
}

async function whatIsSeeded(client: ClientBase): Promise<Seeded | null> {
  const foreign = await client.query<{ foreign: number }>('select foreign_clinics()::int as foreign')
  if (foreign.rows[0]?.foreign !== 0) {
    throw new Error(
      'This database holds a clinic that the demonstration did not make: it is not mixed with one.',
    )
  }
  const found = await client.query<{ seed_version: string; seeded_to: string }>(
    'select seed_version, seeded_to::text from installation where seed_version is not null and seeded_to is not null',
  )
  const [row] = found.rows
  if (row === undefined) return null
  const [model, anchor] = row.seed_version.split(':')
  return { model: Number(model), anchor: calendarDay(anchor ?? ''), to: calendarDay(row.seeded_to) }
}

/** As the server hashes passwords: argon2id, 19 MiB, 2 passes, 1 lane. The salts are new in every run. */
const withPasswords = (rows: readonly DemoRow[]): Promise<DemoRow[]> =>
  Promise.all(
    rows.map(async (row) =>
      row.table === 'staff'
        ? {
            ...row,
            columns: {
              ...row.columns,
              password_hash: await hash(DEMO_PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
            },
          }
        : row,
    ),
  )

async function insertRows(client: ClientBase, table: string, rows: readonly DemoRow[]): Promise<void> {
  const columns = rows.filter((row) => row.table === table).map((row) => row.columns)
  const [first] = columns
  if (first === undefined) return
  const names = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ')
  await client.query(
    `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(columns)],
  )
}
