// The tables of the job queue, made with all others as owner: the role that serves pages creates nothing.
import PgBoss from 'pg-boss'

/** The queue that pg-boss sends scheduled jobs through, and ours. A job is tried again three times, ever more slowly. */
const look = { policy: 'short', retryLimit: 1, expireInSeconds: 120 }
const ofOneClinic = {
  policy: 'short',
  retryLimit: 3,
  retryDelay: 20,
  retryBackoff: true,
  expireInSeconds: 300,
}
const queues = {
  '__pgboss__send-it': {},
  'standing-approvals': look,
  'standing-approval': ofOneClinic,
  'standing-renewals': look,
  'standing-renewal': ofOneClinic,
}

/** Its plan brings a transaction of its own; here it is part of ours. */
const withoutTransaction = (plan) => plan.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '')

/**
 * Brings the job queue's tables to the version of its package, inside the transaction of the migrations.
 * @param {import('pg').Client} client the owner's connection
 * @param {string} runtimeRole which works the queue
 */
export async function makeJobTables(client, runtimeRole) {
  const { rows } = await client.query(`select to_regclass('pgboss.version') is not null as made`)
  if (!rows[0].made) await client.query(withoutTransaction(PgBoss.getConstructionPlans('pgboss')))
  for (const [name, options] of Object.entries(queues)) {
    await client.query('select pgboss.create_queue($1, $2)', [name, options])
  }
  const role = client.escapeIdentifier(runtimeRole)
  await client.query(`grant usage on schema pgboss to ${role}`)
  await client.query(`grant select, insert, update, delete on all tables in schema pgboss to ${role}`)
}
