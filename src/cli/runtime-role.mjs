// The role that serves pages must be one whom row-level security binds.
import { randomInt } from 'node:crypto'
import { withConnection } from './database-connection.mjs'
import { Problem } from './problem.mjs'

const RIGHTS = `
  select
    bool_or(held.rolsuper) as superuser,
    bool_or(held.rolbypassrls) as bypasses,
    bool_or(held.rolcreaterole) as makes_roles,
    bool_or(held.oid = owner.oid) as acts_as_owner,
    exists (select from pg_class c where c.relowner = me.oid) as owns
  from pg_roles me
  join pg_roles held on pg_has_role(me.oid, held.oid, 'member')
  join pg_roles owner on owner.rolname = $2
  where me.rolname = $1
  group by me.oid`

const FAULTS = [
  ['superuser', 'is a superuser, whom row-level security does not bind'],
  ['bypasses', 'bypasses row-level security'],
  ['makes_roles', 'may make roles, and so give itself any right'],
  ['acts_as_owner', 'may act as the owner of the tables'],
  ['owns', 'owns tables'],
]

/**
 * Refuses a runtime role that could read past its clinic, and one that connects to another database.
 * @param {import('pg').Client} owner
 * @param {{ ownerUrl: string, runtimeUrl: string, runtimeRole: string }} database
 * @throws Problem
 */
export async function checkRuntimeRole(owner, { runtimeUrl, runtimeRole }) {
  const mark = randomInt(2 ** 31 - 1)
  await owner.query('select pg_advisory_lock(7226, $1)', [mark])
  const seen = await withConnection(runtimeUrl, 'DATABASE_URL', (runtime) =>
    runtime.query(
      `select current_user as role, exists (select from pg_locks where locktype = 'advisory' and classid = 7226 and objid = $1
         and database = (select oid from pg_database where datname = current_database())) as same`,
      [mark],
    ),
  )
  await owner.query('select pg_advisory_unlock(7226, $1)', [mark])
  if (!seen.rows[0].same)
    throw new Problem('DATABASE_URL and OWNER_DATABASE_URL lead to different databases.')

  const { rows } = await owner.query(RIGHTS, [
    seen.rows[0].role,
    (await owner.query('select current_user as role')).rows[0].role,
  ])
  const fault = FAULTS.find(([name]) => rows[0][name])
  if (fault)
    throw new Problem(
      `The role ${runtimeRole} of DATABASE_URL ${fault[1]}: give Pacewell a plain role that owns nothing.`,
    )
}
