import { keepAliveClient } from '@/cli/bench/keep-alive-client'
import type { Answer } from '@/cli/bench/keep-alive-client'

const cookiesOf = ({ headers }: Answer) =>
  (headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '')

/** Signs in as a browser does, at next-auth's own endpoints. @returns the cookies to send from then on */
export async function signIn(
  address: string,
  provider: 'staff' | 'join',
  credentials: Record<string, string>,
): Promise<string> {
  const client = keepAliveClient(address, 1)
  const asked = await client.ask({ method: 'GET', path: '/api/auth/csrf', cookie: '' })
  const { csrfToken } = JSON.parse(asked.body) as { csrfToken: string }
  const form = new URLSearchParams({ ...credentials, csrfToken, json: 'true' }).toString()
  const call = {
    method: 'POST',
    path: `/api/auth/callback/${provider}`,
    cookie: cookiesOf(asked).join('; '),
    body: form,
  } as const
  const answer = await client.ask(call, 'application/x-www-form-urlencoded')
  client.close()
  const session = cookiesOf(answer).find((cookie) => /^(__Secure-)?pacewell\./.test(cookie))
  if (session === undefined)
    throw new Error(`signing in as ${provider} failed: ${answer.status} ${answer.body}`)
  return session
}

/** One call of a procedure outside the measured rounds. @throws Error with the answer when it is refused */
export async function callOnce<T>(
  address: string,
  cookie: string,
  procedure: string,
  input: object,
): Promise<T> {
  const client = keepAliveClient(address, 1)
  const answer = await client.ask({
    method: 'POST',
    path: `/api/trpc/${procedure}`,
    cookie,
    body: JSON.stringify(input),
  })
  client.close()
  if (answer.status !== 200) throw new Error(`${procedure}: ${answer.status} ${answer.body}`)
  return (JSON.parse(answer.body) as { result: { data: T } }).result.data
}
