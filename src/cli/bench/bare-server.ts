// The bare server: what the same three answers cost without a house. node:http and pg, SQL by hand, and the same duties:
// the session looked up, clinic and actor set for row-level security, an audit line, the standing renewed, a durable commit,
// the same JSON.
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Pool } from 'pg'
import { bareCaseload } from '@/cli/bench/bare-caseload'
import { bareLog } from '@/cli/bench/bare-log'
import { openBareSession } from '@/cli/bench/bare-session'
import type { Answering } from '@/cli/bench/bare-session'
import { bareYear } from '@/cli/bench/bare-year'

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20, pipeline: true })

const jobs: Record<string, (answering: Answering) => Promise<string>> = {
  '/log': bareLog,
  '/year': bareYear,
  '/caseload': bareCaseload,
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** One transaction for one request, as in the house. */
async function answer(request: IncomingMessage): Promise<{ status: number; json: string }> {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const job = jobs[path]
  if (job === undefined) return { status: 404, json: '{}' }
  const body = request.method === 'POST' ? await bodyOf(request) : ''
  const client = await pool.connect()
  try {
    const now = new Date().toISOString()
    const session = await openBareSession(client, request.headers.cookie ?? '', now)
    if (session === null) {
      await client.query('rollback')
      return { status: 401, json: '{}' }
    }
    const data = await job({ client, session, now, query: new URLSearchParams(query), body })
    await client.query('commit')
    return { status: 200, json: `{"result":{"data":${data}}}` }
  } catch (error) {
    await client.query('rollback')
    console.error(error)
    return { status: 500, json: '{}' }
  } finally {
    client.release()
  }
}

const server = createServer((request, response) => {
  void answer(request).then(({ status, json }) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(json),
      'cache-control': 'private, no-store',
    })
    response.end(json)
  })
})
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  console.log('listening')
})
process.on('SIGTERM', () => process.exit(0))
