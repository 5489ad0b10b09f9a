// Runs before each integration test file: a database of its own, and the settings that a web process would get. A process
// runs many files, one after the other: each finds the same settings, and a database of the same name made anew.
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { databaseAt } from '@/server/testing/provided-databases'
import { setDay, testToday } from '@/server/testing/test-clock'

const { ownerUrl, runtimeUrl, prefix, template } = inject('pacewell')
const name = `${prefix}${process.env['VITEST_POOL_ID'] ?? '0'}_${String(process.pid)}`
const folder = path.join(tmpdir(), name)
mkdirSync(folder, { recursive: true })

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}

await asOwner(`drop database if exists ${name} with (force)`)
await asOwner(`create database ${name} template ${template}`)
await asOwner(`alter database ${name} set synchronous_commit = off`)

for (const setting of ['PUBLIC_URL', 'DEMO', 'DEMO_SIGN_INS', 'TRUSTED_PROXIES', 'HOST'])
  Reflect.deleteProperty(process.env, setting)
Object.assign(process.env, {
  DATABASE_URL: databaseAt(runtimeUrl, name),
  TEST_OWN_DATABASE_URL: databaseAt(ownerUrl, name),
  SECRET: 'a secret that only integration tests know',
  PORT: '3999',
  NEXTAUTH_URL: 'http://localhost:3999',
  TEST_RUNNER: '1',
  TEST_CLOCK_FILE: path.join(folder, 'clock'),
})
setDay(testToday)

afterAll(async () => {
  const { prisma, prismaAside } = await import('@/server/prisma')
  const { endOwner } = await import('@/server/testing/owner')
  await Promise.all([prisma().$disconnect(), prismaAside().$disconnect(), endOwner()])
  await asOwner(`drop database if exists ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})
