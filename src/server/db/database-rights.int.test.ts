import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeClinic } from '@/server/testing/clinics'
import { owner, ownerRows, runtimeClient } from '@/server/testing/owner'

let runtime: Client
beforeAll(async () => {
  await makeClinic()
  runtime = await runtimeClient()
})
afterAll(() => runtime.end())

const codeOf = async (client: Client, sql: string): Promise<string> => {
  await client.query('begin')
  try {
    await client.query(sql)
    return 'done'
  } catch (fault) {
    return (fault as { code?: string }).code ?? 'no code'
  } finally {
    await client.query('rollback')
  }
}
const DENIED = '42501'

describe('the role that serves pages', () => {
  test('is nobody special, owns nothing and acts for nobody', async () => {
    const { rows } = await runtime.query(`
      select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
        exists (select from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns,
        exists (select from pg_auth_members where member = r.oid) as "actsForOthers"
      from pg_roles r where rolname = current_user`)
    expect(Object.values(rows[0] as object)).toEqual(Array<boolean>(7).fill(false))
  })

  test('changes only what may change, and removes nothing but counters', async () => {
    const rights = await ownerRows<{ right: string; tables: string[] }>(
      `select lower(privilege_type) as "right", array_agg(table_name::text order by table_name) as tables
       from information_schema.role_table_grants where grantee = $1 and table_schema = 'public' group by 1`,
      [(await runtime.query<{ me: string }>('select current_user as me')).rows[0]?.me],
    )
    const of = Object.fromEntries(rights.map(({ right, tables }) => [right, tables]))
    expect(Object.keys(of).sort()).toEqual(['delete', 'insert', 'select', 'update'])
    expect(of['delete']).toEqual(['programme_draft', 'rate_limit'])
    expect(of['update']).toEqual([
      'clinic',
      'helper',
      'invitation',
      'patient',
      'programme_draft',
      'rate_limit',
      'session',
      'staff',
      'standing',
      'template',
    ])
    expect(of['select']).toEqual(of['insert'])
    expect(of['select']).not.toContain('installation')
  })

  test.each([
    'create table mine ()',
    'create schema mine',
    'create temporary table mine as select 1; alter table entry disable row level security',
    'alter table entry no force row level security',
    'drop policy clinic_rows on entry',
    'create or replace function app_clinic() returns uuid language sql as $$ select null::uuid $$',
    'set role pacewell_owner',
    'select * from installation',
    `select put_setup_code('x')`,
    'select foreign_clinics()',
    `select grant_runtime('public')`,
    `copy (select 1) to program 'true'`,
    'set session_replication_role = replica',
  ])('may not: %s', async (sql) => {
    expect(await codeOf(runtime, sql.replace('pacewell_owner', await ownerName()))).toBe(DENIED)
  })

  test('switching row-level security off for itself fails instead of showing more', async () => {
    await runtime.query('set row_security = off')
    expect(await codeOf(runtime, 'select * from patient')).toBe(DENIED)
    await runtime.query('reset row_security')
  })
})

async function ownerName(): Promise<string> {
  const { rows } = await (await owner()).query<{ me: string }>('select current_user as me')
  return rows[0]?.me ?? ''
}

describe('the owner', () => {
  test('is no superuser, and yet sees the rows that row-level security is forced upon', async () => {
    const [me] = await ownerRows('select rolsuper, rolbypassrls from pg_roles where rolname = current_user')
    expect(me).toEqual({ rolsuper: false, rolbypassrls: false })
    const [seen] = await ownerRows<{ staff: number }>('select count(*)::int as staff from staff')
    expect(seen?.staff).toBeGreaterThan(0)
  })

  test('would be blind without a policy of its own', async () => {
    const client = await owner()
    await client.query('begin')
    await client.query('drop policy owner_all on staff')
    const { rows } = await client.query('select count(*)::int as staff from staff')
    await client.query('rollback')
    expect(rows).toEqual([{ staff: 0 }])
  })
})

describe('the entry functions', () => {
  test('are the only ones that act for the owner, each with a search path of its own', async () => {
    const definers = await ownerRows<{ proname: string; path: boolean }>(
      `select proname, 'search_path=public, pg_temp' = any (proconfig) as path from pg_proc
       where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    )
    expect(definers.map(({ proname }) => proname)).toEqual([
      'clinic_count',
      'clinics_with_approvals',
      'clinics_with_turned_standings',
      'demo_person',
      'invitation_by_hash',
      'may_set_up',
      'open_session',
      'rename_words',
      'staff_by_email',
      'staff_names',
    ])
    expect(definers.every(({ path }) => path)).toBe(true)
  })

  test('nobody but the runtime role may call them', async () => {
    const open = await ownerRows(
      `select proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       where pronamespace = 'public'::regnamespace and a.grantee = 0`,
    )
    expect(open).toEqual([])
  })

  test('give nothing without the secret that they are asked by', async () => {
    const id = '00000000-0000-7000-8000-000000000000'
    for (const sql of [
      `select * from open_session('${id}', now(), '1 day', '1 day', '1 day')`,
      `select * from staff_by_email('%')`,
      `select * from staff_by_email('')`,
      `select * from invitation_by_hash('%')`,
      `select * from demo_person('${id}')`,
      `select 1 where may_set_up('%')`,
      'select * from staff_names()',
    ])
      expect((await runtime.query(sql)).rows).toEqual([])
  })
})
