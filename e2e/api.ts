import { randomBytes } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { uuidV7 } from '../src/domain/uuid-v7'

/** An id as a phone makes it. */
export const freshId = (): string => uuidV7(Date.now(), randomBytes(10))

/** One mutation, as the browser would send it; gives its data, or throws with what the server said. */
export async function send<T = unknown>(
  request: APIRequestContext,
  procedure: string,
  input: unknown,
): Promise<T> {
  const answer = await request.post(`/api/trpc/${procedure}`, { data: input })
  const body = (await answer.json()) as { result?: { data: T } }
  if (body.result === undefined) throw new Error(`${procedure}: ${JSON.stringify(body)}`)
  return body.result.data
}

/** Signs in by one of next-auth's providers, with its token against cross-site posts. */
export async function enter(
  request: APIRequestContext,
  provider: 'staff' | 'join' | 'demo',
  credentials: Record<string, string>,
): Promise<void> {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const answer = await request.post(`/api/auth/callback/${provider}`, {
    form: { ...credentials, csrfToken, json: 'true' },
  })
  if (!answer.ok()) throw new Error(`${provider}: ${await answer.text()}`)
}
