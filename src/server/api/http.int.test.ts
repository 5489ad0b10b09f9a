import { encode } from 'next-auth/jwt'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { answerHealth } from '@/server/api/health'
import { answerTrpc } from '@/server/api/http'
import { env } from '@/server/env'
import { phoneSession } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { walk } from '@/server/testing/facts'
import { owner } from '@/server/testing/owner'
import { walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { createPhoneClient } from '@/trpc/phone-call'
import { isSignedOut, isUnreachable, refusalOf } from '@/trpc/refusal'

let walking: TestPatient
let session: string
beforeAll(async () => {
  walking = await walkingPatient(await makeClinic())
  session = await phoneSession(walking)
})

async function cookie({ secret = env.secret, hoursOld = 0 } = {}): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - hoursOld * 3_600_000 })
  try {
    return `pacewell.phone=${await encode({ token: { sub: session }, secret, maxAge: 3600 * 24 * 365 })}`
  } finally {
    vi.useRealTimers()
  }
}

const ask = (path: string, init: RequestInit = {}) =>
  answerTrpc(new Request(`http://localhost:3999/api/trpc/${path}`, init))
const post = (path: string, body: string, headers: Record<string, string>) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('over HTTP', () => {
  test('a record is answered to its cookie and kept by nobody in between', async () => {
    const answer = await ask('record.open', { headers: { cookie: await cookie() } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('a phone’s cookie is made anew once it is a day old', async () => {
    const answer = await ask('record.open', { headers: { cookie: await cookie({ hoursOld: 25 }) } })
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^pacewell\.phone=.+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=31536000$/),
    ])
  })

  test.each([
    ['no cookie', () => Promise.resolve('')],
    ['a cookie that is none', () => Promise.resolve('pacewell.phone=x.y.z')],
    ['a cookie of another secret', () => cookie({ secret: 'another secret of a good length....' })],
    ['the desk’s name on the phone’s token', async () => (await cookie()).replace('phone', 'desk')],
  ])('%s signs nobody in', async (_, made) => {
    const answer = await ask('record.open', { headers: { cookie: await made() } })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { data: { refusal: { code: 'unauthenticated' } } } })
  })

  test('a refusal carries its code and field, and no more words than that', async () => {
    const answer = await post('record.logWalk', JSON.stringify({ ...walk(), minutes: 0 }), {
      cookie: await cookie(),
    })
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { message: string; data: object } }
    expect(error.message).toBe('bad_request')
    expect(error.data).toMatchObject({
      refusal: { code: 'minutes-out-of-range', field: 'minutes', details: {} },
    })
    expect(Object.keys(error.data).sort()).toEqual(['code', 'httpStatus', 'refusal', 'requestId'])
  })

  test('a change that needs no input is taken without a body', async () => {
    const other = await phoneSession(walking)
    const token = await encode({ token: { sub: other }, secret: env.secret })
    const answer = await post('me.signOut', '', { cookie: `pacewell.phone=${token}` })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^pacewell\.phone=; .*Max-Age=0$/)])
    expect((await ask('record.open', { headers: { cookie: `pacewell.phone=${token}` } })).status).toBe(401)
  })

  test('the phone’s own client asks, changes and hears a refusal', async () => {
    const worn = await cookie()
    const phone = createPhoneClient((address, init) => {
      const headers = new Headers(init.headers)
      headers.set('cookie', worn)
      return answerTrpc(new Request(`http://localhost:3999${address}`, { ...init, headers }))
    })
    const whose = { context: { patientId: walking.id } }
    const fact = walk()
    await phone.record.logWalk.mutate(fact, whose)
    const { record } = await phone.record.open.query(undefined, whose)
    expect(record.entries.map(({ id }) => id)).toContain(fact.id)
    const unknown = await phone.entry.invitation.query({ code: 'abcd efgh' }).catch(refusalOf)
    expect(unknown).toMatchObject({ code: 'invitation-unknown' })
    const refused = await phone.record.logWalk.mutate({ ...walk(), minutes: 0 }, whose).catch(refusalOf)
    expect(refused).toEqual({ code: 'minutes-out-of-range', field: 'minutes', details: {} })
    const stranger = { context: { patientId: '019a9c6e-0000-7000-8000-00000000dead' } }
    await expect(phone.record.open.query(undefined, stranger)).rejects.toSatisfy(isSignedOut)
  })

  test.each([
    ['a page of a proxy', () => Promise.resolve(new Response('<html>bad gateway', { status: 502 }))],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('to the phone’s client %s is nobody', async (_, send) => {
    await expect(createPhoneClient(send).record.open.query()).rejects.toSatisfy(isUnreachable)
  })

  test('a thousand calls in one request are refused as one', async () => {
    const paths = Array(1000).fill('entry.installation').join()
    const answer = await ask(`${paths}?batch=1&input=${encodeURIComponent('{}')}`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toContain('setUp')
  })

  test.each([
    ['what is not there', () => ask('record.everything'), 404],
    ['what is inherited', () => ask('record.constructor'), 404],
    ['a change by GET', () => ask('me.signOut'), 405],
    ['half a JSON', async () => post('record.logWalk', '{"kind":', { cookie: await cookie() }), 400],
  ])('%s', async (_, work, status) => {
    expect((await work()).status).toBe(status)
  })

  test('a fault of the server tells nothing of itself', async () => {
    const runtime = new URL(process.env['DATABASE_URL'] ?? '').username
    const client = await owner()
    await client.query(`revoke select on entry from "${runtime}"`)
    try {
      const answer = await ask('record.open', { headers: { cookie: await cookie() } })
      expect(answer.status).toBe(500)
      const told = await answer.text()
      expect(told).toContain('"message":"internal"')
      expect(told).not.toMatch(/permission|entry|stack|prisma|select/i)
    } finally {
      await client.query(`grant select on entry to "${runtime}"`)
    }
  })
})

test('health is 200 when the database answers', async () => {
  const answer = await answerHealth()
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})
