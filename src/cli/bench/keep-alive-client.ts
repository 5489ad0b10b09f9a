import { Agent, request as send } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'

export type Call = {
  method: 'GET' | 'POST'
  path: string
  cookie: string
  headers?: Record<string, string>
  body?: string
}
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** A client that keeps as many connections open as it may, and no more. */
export function keepAliveClient(address: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(address)

  const ask = (
    { method, path, cookie, headers: more, body }: Call,
    type = 'application/json',
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers: Record<string, string | number> = { ...more, cookie, host: `${hostname}:${port}` }
      if (body !== undefined) {
        headers['content-type'] = type
        headers['content-length'] = Buffer.byteLength(body)
      }
      const outgoing = send({ agent, hostname, port, method, path, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const { statusCode: status = 0, headers: heard } = response
          resolve({ status, headers: heard, body: Buffer.concat(parts).toString() })
        })
        response.on('error', reject)
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })

  return {
    ask,
    close: () => {
      agent.destroy()
    },
  }
}
