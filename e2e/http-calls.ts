type Ask = {
  method?: string
  headers?: Record<string, string>
  /** A cookie header, as somebody holds it. */
  cookie?: string
  body?: string
}

/** One request, told exactly: no cookie is kept, no redirect followed. */
export const ask = (address: string, { method = 'GET', headers = {}, cookie, body }: Ask = {}) =>
  fetch(address, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
    ...(body === undefined ? {} : { body }),
  })

/** The cookies that an answer sets, as a browser would send them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .filter((line) => !/Max-Age=0|=;/.test(line))
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')

export type Attempt = {
  status: number
  error: string | null
  cookie: string
  setCookie: string[]
  body: string
}

/** Signs in as the page does: a token first, then the post. Each attempt may bring headers of its own. */
export async function knock(
  clinic: string,
  door: 'staff' | 'demo' | 'join',
  given: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Attempt> {
  const token = await ask(`${clinic}/api/auth/csrf`, { headers })
  const { csrfToken } = (await token.json()) as { csrfToken: string }
  const answer = await ask(`${clinic}/api/auth/callback/${door}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    cookie: cookiesOf(token),
    body: new URLSearchParams({ ...given, csrfToken, json: 'true' }).toString(),
  })
  const body = await answer.text()
  const url = /"url":"([^"]*)"/.exec(body)?.[1]
  return {
    status: answer.status,
    error: url === undefined ? null : new URL(url).searchParams.get('error'),
    cookie: cookiesOf(answer),
    setCookie: [...token.headers.getSetCookie(), ...answer.headers.getSetCookie()],
    body,
  }
}

export type Person = 'anna' | 'joan' | 'ruth'

/** The cookie of one of the simulated people. */
export async function cookieOf(clinic: string, person: Person): Promise<string> {
  const { cookie } = await knock(clinic, 'demo', { person })
  if (!cookie.includes('pacewell.')) throw new Error(`${person} was not let in`)
  return cookie
}

export type Answer = { status: number; data: unknown; refusal: string | null; text: string; headers: Headers }

/** One procedure over HTTP: a query unless `change` is said. */
export async function call(
  clinic: string,
  procedure: string,
  input: unknown,
  { change = false, ...more }: Ask & { change?: boolean } = {},
): Promise<Answer> {
  const address = `${clinic}/api/trpc/${procedure}`
  const body = input === undefined ? {} : { body: JSON.stringify(input) }
  const asked = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const headers = { 'content-type': 'application/json', ...more.headers }
  const answer = change
    ? await ask(address, { method: 'POST', ...more, headers, ...body })
    : await ask(address + asked, more)
  const text = await answer.text()
  const told = JSON.parse(text) as {
    result?: { data: unknown }
    error?: { data: { refusal: { code: string } | null } }
  }
  return {
    status: answer.status,
    data: told.result?.data ?? null,
    refusal: told.error?.data.refusal?.code ?? null,
    text,
    headers: answer.headers,
  }
}

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
/** A code that could be one, and is none: another for each number. */
export const guess = (at: number): string =>
  `ZZZZZZ${SIGNS[Math.floor(at / 32)] ?? ''}${SIGNS[at % 32] ?? ''}`
