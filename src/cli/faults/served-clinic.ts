// The clinic's API as phones reach it, in a process that may be killed: the real router over the real database, without
// pages. Forked, so that the parent can set its clock.
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encode } from 'next-auth/jwt'
import { answerTrpc } from '@/server/api/http'
import { sessionCookie } from '@/server/cookies'
import { env } from '@/server/env'

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** What a browser holds once somebody has signed in. */
async function cookieFor(session: string): Promise<Response> {
  const token = await encode({ token: { sub: session }, secret: env.secret, maxAge: 365 * 24 * 3600 })
  return new Response(`${sessionCookie('phone')}=${token}`)
}

async function answer(request: IncomingMessage): Promise<Response> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (url.pathname === '/cookie') return cookieFor(url.searchParams.get('session') ?? '')
  const { method = 'GET' } = request
  const body = method === 'POST' ? await bodyOf(request) : null
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, String(value)] as [string, string],
  )
  return answerTrpc(new Request(url, { method, headers, body }))
}

const server = createServer((request, response) => {
  answer(request).then(
    async (answered) => {
      response.writeHead(answered.status, { 'content-type': 'application/json' })
      response.end(await answered.text())
    },
    () => {
      response.destroy()
    },
  )
})
server.listen(0, '127.0.0.1', () => {
  // A parent that is gone meanwhile needs no answer.
  process.send?.({ port: (server.address() as AddressInfo).port }, () => undefined)
})
process.on('disconnect', () => process.exit(0))
