import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { NextRequest } from 'next/server'
import { handleSignIn } from '@/server/sign-in-handler'

// next-auth reads the request from Next's server, which is not running here: the request itself stands in for it.
const current = new AsyncLocalStorage<NextRequest>()
const request = () => current.getStore() ?? new NextRequest('http://localhost:3999/')
Object.assign(createRequire(import.meta.url)('next/headers') as object, {
  cookies: () => Promise.resolve(request().cookies),
  headers: () => Promise.resolve(request().headers),
})

type Sending = { form?: Record<string, string>; cookie?: string; address?: string }

/** Asks one of next-auth's routes, such as 'callback/staff', as a browser does. */
export async function askAuth(path: string, { form, cookie = '', address }: Sending = {}): Promise<Response> {
  const headers = new Headers({ cookie, 'x-pacewell-address': address ?? `test-${randomUUID()}` })
  const asked = new NextRequest(`http://localhost:3999/api/auth/${path}`, {
    method: form === undefined ? 'GET' : 'POST',
    headers,
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  })
  const [route = ''] = path.split('?')
  const context = { params: Promise.resolve({ nextauth: route.split('/') }) }
  return current.run(asked, () => handleSignIn(asked, context))
}

export const cookiePairs = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')

/** The token that a page must send along, and the cookie that it must match. */
export async function csrf(): Promise<{ csrfToken: string; cookie: string }> {
  const answer = await askAuth('csrf')
  const { csrfToken } = (await answer.json()) as { csrfToken: string }
  return { csrfToken, cookie: cookiePairs(answer) }
}

export type Answered = { status: number; error: string | null; setCookie: string[] }

/** Signs in as the sign-in page does. The error is the code that the page shows a sentence for. */
export async function signIn(
  provider: 'staff' | 'join' | 'demo',
  form: Record<string, string>,
  address?: string,
): Promise<Answered> {
  const { csrfToken, cookie } = await csrf()
  const answer = await askAuth(`callback/${provider}`, {
    form: { ...form, csrfToken, json: 'true', callbackUrl: 'http://localhost:3999/' },
    cookie,
    ...(address === undefined ? {} : { address }),
  })
  const { url } = (await answer.json()) as { url: string }
  return {
    status: answer.status,
    error: new URL(url).searchParams.get('error'),
    setCookie: answer.headers.getSetCookie(),
  }
}
