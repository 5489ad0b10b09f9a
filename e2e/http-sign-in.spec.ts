import { randomUUID } from 'node:crypto'
import { ask, call, cookieOf, knock } from './http-calls'
import { ownDemonstration } from './lent-server'
import type { Lent } from './lent-server'
import { serve } from './served-clinic'
import type { Served } from './served-clinic'
import { expect, test } from './world'

const BEN = 'ben@harbourlane.example'

/** Sessions end and codes are used up: this clinic is nobody else's. */
let clinic: Lent
/** The same clinic behind one TLS proxy. */
let https: Served

test.beforeAll(async ({}, { workerIndex }) => {
  clinic = await ownDemonstration()
  https = await serve(`doors_tls_${String(workerIndex)}`, clinic.database.runtimeUrl, {
    demo: 'on',
    publicUrl: 'https://clinic.example',
    trustedProxies: 1,
  })
})
test.afterAll(async () => {
  await https.end()
  clinic.giveBack()
})

test('cookies are HttpOnly and SameSite, and Secure exactly behind https', async () => {
  const plain = await knock(clinic.address, 'demo', { person: 'anna' })
  expect(plain.setCookie.some((line) => line.startsWith('pacewell.desk='))).toBe(true)
  const secure = await knock(https.address, 'demo', { person: 'anna' }, { 'x-forwarded-for': '192.0.2.1' })
  expect(secure.setCookie.some((line) => line.startsWith('__Secure-pacewell.desk='))).toBe(true)
  for (const line of [...plain.setCookie, ...secure.setCookie]) {
    expect(line).toMatch(/; SameSite=(Lax|Strict)/i)
    expect(line).toMatch(/; Path=\//i)
    expect(line).not.toMatch(/; Domain=/i)
    // Which words to show is no secret: the page itself reads it.
    if (!/^(desk|phone)-language=/.test(line)) expect(line).toMatch(/; HttpOnly/i)
  }
  for (const line of plain.setCookie) expect(line).not.toMatch(/; Secure|^__/i)
  for (const line of secure.setCookie) expect(line).toMatch(/; Secure/i)
  const phone = await knock(https.address, 'demo', { person: 'ruth' })
  expect(phone.setCookie.some((line) => /^__Secure-pacewell\.phone=.*; HttpOnly; .*Secure/i.test(line))).toBe(
    true,
  )
  const out = await call(https.address, 'me.signOut', undefined, {
    change: true,
    cookie: phone.cookie,
    body: '',
  })
  expect(out.headers.getSetCookie().join()).toMatch(/__Secure-pacewell\.phone=;.*Max-Age=0; Secure/)
})

test('behind https, browsers are told to stay there', async () => {
  const { headers } = await ask(`${https.address}/sign-in`)
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  const plain = await ask(`${clinic.address}/sign-in`)
  expect(plain.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
})

test('a post from another site is refused, whatever it brings', async () => {
  const cookie = await cookieOf(clinic.address, 'anna')
  const post = (headers: Record<string, string>) =>
    call(clinic.address, 'account.setLanguage', { language: 'en' }, { change: true, cookie, headers }).catch(
      () => null,
    )
  const strangers = [
    { origin: 'https://stranger.example' },
    { origin: 'null' },
    { origin: `${clinic.address}.stranger.example` },
    { origin: clinic.address.replace('localhost', 'localhost.stranger.example') },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: clinic.address },
    { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' },
    {
      origin: 'https://stranger.example',
      'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy',
    },
    { origin: 'https://stranger.example', 'x-forwarded-host': 'stranger.example' },
    { origin: 'https://stranger.example', 'x-http-method-override': 'GET' },
  ]
  for (const headers of strangers) {
    const answer = await ask(`${clinic.address}/api/trpc/account.setLanguage`, {
      method: 'POST',
      cookie,
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"language":"es"}',
    })
    expect(answer.status, JSON.stringify(headers)).toBe(403)
  }
  const sign = await ask(`${clinic.address}/api/auth/callback/demo`, {
    method: 'POST',
    headers: { origin: 'https://stranger.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'person=anna',
  })
  expect(sign.status).toBe(403)
  expect(await post({ origin: clinic.address, 'sec-fetch-site': 'same-origin' })).toMatchObject({
    status: 200,
  })
  const me = await call(clinic.address, 'account.me', undefined, { cookie })
  expect(me.data).toMatchObject({ language: 'en' })
})

test('signing in without the page’s token is refused', async () => {
  const answer = await ask(`${clinic.address}/api/auth/callback/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'person=anna&json=true&csrfToken=invented',
  })
  expect(answer.headers.getSetCookie().join()).not.toMatch(/pacewell\.desk=[^;]/)
})

test('an unknown account is answered like a wrong password', async () => {
  const [known, unknown, shapeless] = await Promise.all(
    [BEN, 'nobody@harbourlane.example', 'not an address'].map((email) =>
      knock(clinic.address, 'staff', { email, password: 'a wrong password' }),
    ),
  )
  expect(known?.error).toBe('bad-credentials')
  for (const other of [unknown, shapeless])
    expect([other?.status, other?.body, other?.cookie]).toEqual([known?.status, known?.body, known?.cookie])
})

for (const [kind, who] of [
  ['desk', 'anna'],
  ['phone', 'ruth'],
] as const) {
  test(`after sign-out a copy of the ${kind}’s cookie is worth nothing`, async () => {
    const copied = await cookieOf(clinic.address, who)
    const other = await cookieOf(clinic.address, who)
    const [question, leave] =
      kind === 'desk' ? ['account.me', 'account.signOut'] : ['record.open', 'me.signOut']
    const asked = (cookie: string) => call(clinic.address, question, undefined, { cookie })
    expect((await asked(copied)).status).toBe(200)
    await call(clinic.address, leave, undefined, { change: true, cookie: copied })
    expect(await asked(copied)).toMatchObject({ status: 401, refusal: 'unauthenticated' })
    expect((await ask(`${clinic.address}/account`, { cookie: copied })).status).toBe(307)
    const session = await ask(`${clinic.address}/api/auth/session`, { cookie: copied })
    expect(await session.json()).toEqual({})
    // Another sign-in of the same person is another session.
    expect((await asked(other)).status).toBe(200)
  })
}

test('next-auth has no way out, or in, of its own', async () => {
  // Its sign-out drops the cookie and leaves the session open: whoever copied the cookie would still be in.
  for (const action of ['signout', 'signin', 'signin/demo', 'error', 'verify-request', '_log', 'session/x']) {
    for (const method of ['GET', 'POST']) {
      if (method === 'GET' && action.startsWith('session')) continue
      const answer = await ask(`${clinic.address}/api/auth/${action}`, { method })
      expect(answer.status, `${method} ${action}`).toBe(404)
    }
  }
})

test('a cookie that was tampered with is no cookie', async () => {
  const cookie = await cookieOf(clinic.address, 'anna')
  const token = /pacewell\.desk=([^;]*)/.exec(cookie)?.[1] ?? ''
  const bent = [
    `${token.slice(0, -4)}AAAA`,
    token.split('.').slice(0, 3).join('.'),
    'x'.repeat(3000),
    '%00',
    '',
  ]
  for (const one of bent) {
    const held = { cookie: `pacewell.desk=${one}` }
    expect((await call(clinic.address, 'account.me', undefined, held)).status).toBe(401)
    expect((await ask(`${clinic.address}/caseload`, held)).status).toBe(307)
  }
})

test('opening a joining link uses nothing up; only the tap does', async () => {
  const cookie = await cookieOf(clinic.address, 'anna')
  const enrolled = await call(
    clinic.address,
    'enrol.patient',
    {
      patientId: randomUUID(),
      name: 'Link Opened',
      birthDate: '1970-01-01',
      language: 'en',
      telephone: null,
      email: null,
      samePersonConfirmed: false,
    },
    { change: true, cookie },
  )
  const { code } = enrolled.data as { code: string }
  const link = `${clinic.address}/j/${code.replaceAll(' ', '')}`
  for (const method of ['HEAD', 'GET', 'GET', 'GET']) expect((await ask(link, { method })).status).toBe(200)
  expect((await call(clinic.address, 'entry.invitation', { code })).data).toMatchObject({ kind: 'join' })
  expect(
    (await ask(`${clinic.address}/api/auth/callback/join?code=${code}`)).headers.getSetCookie().join(),
  ).not.toContain('pacewell.phone')
  const [first, second] = await Promise.all([
    knock(clinic.address, 'join', { code }),
    knock(clinic.address, 'join', { code }),
  ])
  const errors = [first.error, second.error].sort((a, b) => String(a).localeCompare(String(b)))
  expect(errors).toEqual(['invitation-used', null])
  expect(await (await ask(link)).text()).not.toContain('Link Opened')
})
