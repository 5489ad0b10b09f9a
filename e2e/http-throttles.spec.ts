import { ask, call, guess, knock } from './http-calls'
import { ownDemonstration } from './lent-server'
import type { Lent } from './lent-server'
import { serve } from './served-clinic'
import type { Served } from './served-clinic'
import { expect, PASSWORD, test } from './world'

const ANNA = 'anna@harbourlane.example'
const BEN = 'ben@harbourlane.example'

/** Throttles count: this clinic is nobody else's. */
let clinic: Lent
/** The same clinic behind one proxy that is believed. */
let proxied: Served

test.beforeAll(async ({}, { workerIndex }) => {
  const name = `throttles_${String(workerIndex)}`
  clinic = await ownDemonstration()
  proxied = await serve(`${name}_proxied`, clinic.database.runtimeUrl, { demo: 'on', trustedProxies: 1 })
})
test.afterAll(async () => {
  await proxied.end()
  clinic.giveBack()
})

/** What a caller may write who wants to be somebody else each time. */
const forged = (at: number) => ({
  'x-forwarded-for': `203.0.113.${String(at)}`,
  'x-pacewell-address': `198.51.100.${String(at)}`,
  'x-real-ip': `192.0.2.${String(at)}`,
  forwarded: `for=192.0.2.${String(at)};proto=https`,
  'cf-connecting-ip': `192.0.2.${String(at)}`,
})

test('wrong codes are counted by address, however it is disguised', async () => {
  const tried: (string | null)[] = []
  for (let at = 0; at < 21; at += 1)
    tried.push(
      (await call(clinic.address, 'entry.invitation', { code: guess(at) }, { headers: forged(at) })).refusal,
    )
  expect(tried[0]).toBe('invitation-unknown')
  expect(tried.at(-1)).toBe('throttled')
  expect((await knock(clinic.address, 'join', { code: guess(1) }, forged(99))).error).toMatch(/^throttled/)
  const page = await ask(`${clinic.address}/j/${guess(1)}`, { headers: forged(98) })
  expect(await page.text()).toMatch(/Too many|wait/i)
})

test('many codes in one request are counted one by one', async () => {
  const refusals: string[] = []
  // One request takes ten calls at most; three of them ask for thirty.
  for (const from of [100, 110, 120]) {
    const many = Array.from({ length: 10 }, (_, at) => at)
    const input = Object.fromEntries(many.map((at) => [at, { code: guess(from + at) }]))
    const path = many.map(() => 'entry.invitation').join(',')
    const address = `${proxied.address}/api/trpc/${path}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`
    const answer = await ask(address, { headers: { 'x-forwarded-for': '192.0.2.60' } })
    for (const [, code] of (await answer.text()).matchAll(/"refusal":\{"code":"([a-z-]+)"/g))
      refusals.push(code ?? '')
  }
  expect(refusals.filter((code) => code === 'invitation-unknown')).toHaveLength(20)
  expect(refusals.filter((code) => code === 'throttled')).toHaveLength(10)
})

test('behind a trusted proxy, the address that it saw counts, and nothing before it', async () => {
  const from = (seen: string, at: number) =>
    call(
      proxied.address,
      'entry.invitation',
      { code: guess(at) },
      { headers: { ...forged(at), 'x-forwarded-for': `203.0.113.${String(at)}, ${seen}` } },
    )
  for (let at = 0; at < 20; at += 1) await from('192.0.2.77', at)
  expect((await from('192.0.2.77', 20)).refusal).toBe('throttled')
  expect((await from('192.0.2.78', 21)).refusal).toBe('invitation-unknown')
})

test('wrong passwords are counted by account, wherever they seem to come from', async () => {
  for (let at = 0; at < 10; at += 1) {
    const email = at % 2 === 0 ? ANNA : ` ${ANNA.toUpperCase()}`
    await knock(clinic.address, 'staff', { email, password: 'a wrong password' }, forged(at))
  }
  const right = await knock(clinic.address, 'staff', { email: ANNA, password: PASSWORD }, forged(200))
  expect(right.error).toMatch(/^throttled/)
  expect(right.cookie).not.toContain('pacewell.desk')
  const other = await knock(clinic.address, 'staff', { email: BEN, password: PASSWORD })
  expect(other.cookie).toContain('pacewell.desk')
})

test('and by address, whoever is tried', async () => {
  const rush = Array.from({ length: 60 }, (_, at) =>
    knock(
      clinic.address,
      'staff',
      { email: `guess${String(at)}@harbourlane.example`, password: 'x' },
      forged(at),
    ),
  )
  const errors = (await Promise.all(rush)).map(({ error }) => error?.split(' ')[0])
  expect(new Set(errors)).toEqual(new Set(['bad-credentials', 'throttled']))
  const right = await knock(clinic.address, 'staff', { email: BEN, password: PASSWORD }, forged(201))
  expect(right.error).toMatch(/^throttled/)
})
