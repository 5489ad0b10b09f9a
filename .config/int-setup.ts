// What the integration tests stand on: a template database, migrated as a non-superuser owner and granted to the runtime
// role as in a clinic. Each test file takes a copy of its own (src/server/testing/own-database.ts).
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { makeJobTables } from '../src/cli/job-tables.mjs'
import type { TestProject } from 'vitest/node'

const MISSING =
  'Integration tests need a PostgreSQL: set TEST_OWNER_DATABASE_URL (a role that may create databases and is no ' +
  'superuser) and TEST_DATABASE_URL (the runtime role), or run `npm test`, which sets both.'

function on(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Superusers are not bound by row-level security: with one as owner the tests would prove nothing. */
async function refuseUnbound(client: pg.Client, runtimeRole: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname in (current_user, $1) and (rolsuper or rolbypassrls)`,
    [runtimeRole],
  )
  const [unbound] = rows
  if (unbound !== undefined)
    throw new Error(
      `The role ${unbound.rolname} is not bound by row-level security: integration tests need plain roles.`,
    )
}

function migrations(root: string): string[] {
  const folder = path.join(root, 'prisma/migrations')
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => readFileSync(path.join(folder, one.name, 'migration.sql'), 'utf8'))
}

async function makeTemplate(ownerUrl: string, template: string, root: string, runtimeRole: string) {
  await as(ownerUrl, async (client) => {
    await refuseUnbound(client, runtimeRole)
    await client.query(`create database ${template} template template0 encoding 'UTF8'`)
  })
  await as(on(ownerUrl, template), async (client) => {
    for (const sql of migrations(root)) await client.query(sql)
    await client.query('select grant_runtime($1)', [runtimeRole])
    await makeJobTables(client, runtimeRole)
  })
}

async function dropAll(ownerUrl: string, prefix: string) {
  await as(ownerUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)`,
      [prefix],
    )
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  })
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ownerUrl = process.env['TEST_OWNER_DATABASE_URL'] ?? ''
  const runtimeUrl = process.env['TEST_DATABASE_URL'] ?? ''
  if (!URL.canParse(ownerUrl) || !URL.canParse(runtimeUrl)) throw new Error(MISSING)
  const runtimeRole = decodeURIComponent(new URL(runtimeUrl).username)
  const prefix = `pacewell_${project.name.replaceAll('-', '_')}_${String(process.pid)}_`
  const template = `${prefix}template`
  await makeTemplate(ownerUrl, template, project.config.root, runtimeRole)
  project.provide('pacewell', { ownerUrl, runtimeUrl, prefix, template })
  return () => dropAll(ownerUrl, prefix)
}
