import type { BrowserContext } from '@playwright/test'
import { enter } from './api'
import { databaseLine } from './database-line'
import { ask, call, cookieOf } from './http-calls'
import { pages } from './http-list'
import { asOwner, dropDatabase, maintenance, seededDatabase, serve } from './served-clinic'
import type { Database, Served } from './served-clinic'
import { expect, expectNoFindings, someone, test } from './world'

// A server component that fails (React's 441), and a sign-in that nobody answers.
test.use({ meant: /react\.dev\/errors\/441|CLIENT_FETCH_ERROR/ })

// Faults are made here: the database and its server are nobody else's.
let database: Database
let line: Awaited<ReturnType<typeof databaseLine>>
let server: Served
let anna: string

const start = (port?: number) =>
  serve('faults', line.url, { demo: 'on', quiet: true, ...(port === undefined ? {} : { port }) })
test.beforeAll(async ({}, { workerIndex }) => {
  database = await seededDatabase(`e2e_faults_${String(workerIndex)}`)
  line = await databaseLine(database.runtimeUrl)
  server = await start()
  anna = await cookieOf(server.address, 'anna')
})
test.afterAll(async () => {
  await server.end()
  await line.cut()
  await dropDatabase(database)
})

const asDatabase = (...sentences: string[]) =>
  asOwner(maintenance(), async (owner) => {
    for (const sentence of sentences) await owner.query(sentence)
  })
const close = () =>
  asDatabase(
    `alter database ${database.name} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`,
  )
const open = () => asDatabase(`alter database ${database.name} allow_connections true`)

/** What a bug would say of itself. */
const detail = /prisma|postgres|ECONN|\.ts:\d|\.js:\d+:\d|node_modules|permission denied|select |stack/i

async function desk(context: BrowserContext) {
  await enter(context.request, 'demo', { person: 'anna' })
  return context.newPage()
}

test('the database gone: 503 and a plain page, and back by itself', async ({ browser }) => {
  const context = await someone(browser, { address: server.address })
  const page = await desk(context)
  await page.goto('/caseload')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('safety stop')
  await close()
  try {
    const health = await ask(`${server.address}/api/health`)
    expect([health.status, await health.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'database-unreachable' },
    ])
    expect((await page.reload())?.status()).toBe(503)
    expect(new URL(page.url()).pathname).toBe('/caseload')
    await expect(page.getByRole('heading', { name: 'Pacewell is away for a moment' })).toBeVisible()
    await expectNoFindings(page, 'away')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoFindings(page, 'away, dark')

    for (const one of pages().filter((one) => !/^\/(p\/|unavailable)/.test(one))) {
      const address = one.replace('[...missing]', 'nowhere').replace(/\[\w+\]/, 'ABCD2345')
      const answer = await ask(server.address + address, { cookie: anna })
      expect(answer.status, address).toBe(503)
      const html = await answer.text()
      expect(html.includes('Pacewell is away for a moment'), address).toBe(true)
      expect(answer.headers.get('cache-control'), address).toContain('no-store')
    }
    // The phone opens: it keeps its own record.
    expect((await ask(`${server.address}/today`)).status).toBe(200)
    const refused = await call(server.address, 'caseload.open', {}, { cookie: anna })
    expect(refused.status).toBeGreaterThanOrEqual(500)
    expect(refused.text).not.toMatch(detail)
  } finally {
    await open()
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('safety stop', { timeout: 15_000 })
  await context.close()
})

test('a database that does not answer is said to be slow, and is waited for no longer', async () => {
  line.hold()
  const asked = Date.now()
  const health = await ask(`${server.address}/api/health`)
  expect([health.status, await health.json()]).toEqual([
    503,
    { status: 'unavailable', reason: 'database-slow' },
  ])
  expect(Date.now() - asked).toBeLessThan(6000)
  line.free()
  await expect.poll(async () => (await ask(`${server.address}/api/health`)).status).toBe(200)
})

test('a bug shows nothing of itself, only where to find it', async ({ browser }) => {
  const role = new URL(database.runtimeUrl).username
  const can = (verb: string) =>
    asOwner(database.ownerUrl, (owner) => owner.query(`${verb} ${role}`).then(() => undefined))
  await can('revoke select on patient from')
  try {
    const answer = await call(server.address, 'caseload.open', {}, { cookie: anna })
    const error = JSON.parse(answer.text) as { error: { message: string; data: Record<string, unknown> } }
    expect(answer.status).toBe(500)
    expect(error.error.message).toBe('internal')
    expect(Object.keys(error.error.data).sort()).toEqual(['code', 'httpStatus', 'refusal', 'requestId'])
    expect(answer.text).not.toMatch(detail)
    const page = await desk(await someone(browser, { address: server.address }))
    const loaded = await page.goto('/caseload')
    expect((await loaded?.text())?.includes('permission denied')).toBe(false)
    await expect(page.getByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible()
    await expectNoFindings(page, 'fault')
    await can('grant select on patient to')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('safety stop')
  } finally {
    await can('grant select on patient to')
  }
})

test('what cannot be read is refused without a word of the reader', async () => {
  const sent = (headers: Record<string, string>, body: string) =>
    ask(`${server.address}/api/trpc/enrol.patient`, {
      method: 'POST',
      cookie: anna,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  for (const body of [
    '{',
    '"\u0000"',
    '[]',
    'null',
    '{"patientId":1}',
    `{"name":"${'x'.repeat(2_000_000)}"}`,
  ]) {
    const answer = await sent({}, body)
    expect([400, 413], body.slice(0, 20)).toContain(answer.status)
    expect(await answer.text()).not.toMatch(detail)
  }
  expect([400, 415]).toContain((await sent({ 'content-type': 'text/plain' }, '{}')).status)
  const unknown = await call(server.address, 'caseload.nothing', {}, { cookie: anna })
  expect(unknown.status).toBe(404)
  const inherited = await call(server.address, 'constructor.prototype', {}, { cookie: anna })
  expect(inherited.status).toBe(404)
})

test('the server gone while a form is saved: nothing typed is lost, and it is stored once', async ({
  browser,
}) => {
  const page = await desk(await someone(browser, { address: server.address }))
  await page.goto('/enrol')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Gone Server')
  await page.getByRole('textbox', { name: 'Date of birth', exact: true }).fill('3 March 1958')
  await server.end()
  const save = page.getByRole('button', { name: 'Enrol and show the code' })
  await save.click()
  const unreachable = page.getByRole('alert').filter({ hasText: 'cannot be reached just now' })
  await expect(unreachable).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Gone Server')
  server = await start(Number(new URL(server.address).port))

  // Then the answer is lost on its way, after the server has stored it.
  await page.route('**/api/trpc/enrol.patient*', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await save.click()
  await expect(save).toBeEnabled()
  await expect(unreachable).toBeVisible()
  await page.unroute('**/api/trpc/enrol.patient*')
  await save.click()
  await expect(page.getByRole('heading', { name: 'Gone Server is enrolled' })).toBeVisible()
  const { rows } = await asOwner(database.ownerUrl, (owner) =>
    owner.query('select from patient where name = $1', ['Gone Server']),
  )
  expect(rows).toHaveLength(1)
})

test('the server gone at sign-in: said so, and nothing typed is lost', async ({ browser }) => {
  const page = await (await someone(browser, { address: server.address })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill('anna@harbourlane.example')
  await page.getByLabel('Password', { exact: true }).fill('walk-with-me-2026')
  await page.route('**/api/auth/**', (route) => route.abort('connectionrefused'))
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click()
  await expect(page.getByRole('alert').first()).toContainText('cannot be reached just now')
  await expect(page.getByRole('textbox', { name: 'E-mail', exact: true })).toHaveValue(
    'anna@harbourlane.example',
  )
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('walk-with-me-2026')
})
