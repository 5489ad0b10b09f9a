import { readFileSync } from 'node:fs'
import path from 'node:path'
import { hearComplaints, takenOver } from './complaints'
import { ask, cookieOf } from './http-calls'
import { root } from './served-clinic'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, someone, test } from './world'

const clinic = lentHere(ownDemonstration)

const ENTRY = ['/sign-in', '/cannot-get-in', '/j', '/i', '/set-up', '/unavailable']
/** Below the names of shells and of files, too, an unknown address is a page. */
const NOWHERE = [
  '/nowhere',
  '/today/typo',
  '/me/x/y',
  '/icons/none',
  '/favicons',
  '/p/fr/today',
  '/p/en/none',
]
const DYNAMIC = [...ENTRY, ...NOWHERE, '/i/ABCD2345']
const DESK = ['/caseload', '/enrol', '/account', '/no-access']
const SHELLS = [
  '/today',
  '/log',
  '/log/morning',
  '/log/no-walk',
  '/log/flare',
  '/walk',
  '/log/pause',
  '/log/fall',
  '/log/measures',
  '/progress',
  '/learn',
  '/me',
  '/stop',
  '/entries',
  '/appointment',
  '/screening',
]

const directive = (policy: string, name: string): string[] =>
  policy
    .split('; ')
    .find((one) => one.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? []

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'strict-transport-security': null,
  'x-powered-by': null,
  'access-control-allow-origin': null,
}

async function expectHeaders(address: string, cookie: string): Promise<string> {
  const answer = await ask(clinic().address + address, { cookie })
  for (const [name, value] of Object.entries(always))
    expect(answer.headers.get(name), `${address}: ${name}`).toBe(value)
  return answer.headers.get('content-security-policy') ?? ''
}

function expectStrict(policy: string, address: string) {
  const scripts = directive(policy, 'script-src')
  expect(scripts, address).not.toContain("'unsafe-inline'")
  expect(scripts, address).not.toContain("'unsafe-eval'")
  expect(
    scripts.filter((one) => /^(\*|https?:|data:|blob:)/.test(one)),
    address,
  ).toEqual([])
  expect(directive(policy, 'default-src'), address).toEqual(["'self'"])
  for (const name of ['object-src', 'base-uri', 'frame-ancestors'])
    expect(directive(policy, name), `${address} ${name}`).toEqual(["'none'"])
  expect(directive(policy, 'form-action'), address).toEqual(["'self'"])
  return scripts
}

test('every page carries its headers, and each dynamic one a nonce of its own', async () => {
  const cookie = await cookieOf(clinic().address, 'anna')
  const nonces = new Set<string>()
  for (const address of [...DYNAMIC, ...DESK]) {
    const scripts = expectStrict(await expectHeaders(address, cookie), address)
    expect(scripts).toEqual(["'self'", expect.stringMatching(/^'nonce-.{20,}'$/), "'strict-dynamic'"])
    nonces.add(scripts[1] ?? '')
  }
  expect(nonces.size).toBe(DYNAMIC.length + DESK.length)
  for (const address of ['/api/health', '/api/trpc/account.me', '/api/auth/session'])
    await expectHeaders(address, cookie)
})

test('the policy of a shell lists the hashes of its own scripts', async () => {
  const dist = process.env['NEXT_DIST_DIR'] ?? '.next'
  const known = JSON.parse(readFileSync(path.join(root, dist, 'shell-hashes.json'), 'utf8')) as Record<
    string,
    string[]
  >
  for (const language of ['en', 'es']) {
    for (const address of SHELLS) {
      const scripts = expectStrict(await expectHeaders(address, `phone-language=${language}`), address)
      const hashes = known[`/p/${language}${address}`] ?? []
      expect(hashes.length, address).toBeGreaterThan(0)
      expect(scripts, address).toEqual(["'self'", ...hashes.map((hash) => `'${hash}'`)])
    }
  }
})

test('no shell is kept on the way: which it is hangs on a cookie', async () => {
  for (const address of SHELLS)
    expect((await ask(clinic().address + address)).headers.get('cache-control'), address).toBe(
      'private, no-cache',
    )
})

test('no shell asks for a script before it is painted', async () => {
  for (const address of SHELLS) {
    const html = await (await ask(clinic().address + address)).text()
    const scripts = html.match(/<script [^>]*src=[^>]*>/g) ?? []
    expect(scripts.length, address).toBeGreaterThan(5)
    expect(
      scripts.filter((one) => !/^<script type="later" |noModule/.test(one)),
      address,
    ).toEqual([])
    expect(html, address).not.toContain('as="script"')
  }
})

test('a script of the build comes packed, and is kept for good', async () => {
  const html = await (await ask(`${clinic().address}/today`)).text()
  const scripts = [...new Set(html.match(/\/_next\/static\/chunks\/[^"\\]+\.js/g))]
  expect(scripts.length).toBeGreaterThan(5)
  for (const address of scripts) {
    const sent = async (accepted: string) => {
      const answer = await ask(clinic().address + address, { headers: { 'accept-encoding': accepted } })
      expect(answer.status, address).toBe(200)
      for (const [name, value] of Object.entries({
        'content-type': 'application/javascript; charset=UTF-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-encoding': accepted === 'identity' ? null : accepted,
        vary: 'Accept-Encoding',
      }))
        expect(answer.headers.get(name), `${address}: ${name}`).toBe(value)
      return Number(answer.headers.get('content-length'))
    }
    const [br, gzip, plain] = [await sent('br'), await sent('gzip'), await sent('identity')]
    expect([br < gzip, gzip < plain], address).toEqual([true, true])
  }
})

test('a file that the build has not is not there', async () => {
  for (const address of ['/_next/static/chunks/none.js', '/_next/static/%2e%2e/BUILD_ID'])
    expect((await ask(clinic().address + address)).status, address).toBe(404)
})

test('a header from outside chooses no nonce', async () => {
  const forged = { 'x-nonce': 'forged', 'content-security-policy': "script-src 'nonce-forged'" }
  const answer = await ask(`${clinic().address}/sign-in`, { headers: forged })
  expect(answer.headers.get('content-security-policy')).not.toContain('forged')
  expect(await answer.text()).not.toContain('forged')
})

// What Chromium has against all other pages is heard while every screen is walked.
test('Chromium has nothing against an address that leads nowhere, but that it does', async ({ browser }) => {
  const page = await (await someone(browser, { address: clinic().address })).newPage()
  const heard = await hearComplaints(page)
  for (const address of NOWHERE) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await takenOver(page)
  }
  expect(heard.filter((one) => !one.includes('status of 404'))).toEqual([])
})
