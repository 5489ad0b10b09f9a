import { randomUUID } from 'node:crypto'
import { decode } from 'next-auth/jwt'
import type { Caller } from '@/server/access/scope'
import { sessionCookie } from '@/server/cookies'
import type { Kind } from '@/server/cookies'
import { env } from '@/server/env'

/** Set by the house's own web server from the socket and the trusted proxies; never believed from outside. */
const ADDRESS_HEADER = 'x-pacewell-address'
/** A browser names itself in a hundred characters or so, and the part that tells it from others comes last. */
const MOST_DEVICE = 300

function cookieOf(header: string, name: string): string | null {
  for (const pair of header.split(/;\s*/)) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at) === name) return pair.slice(at + 1)
  }
  return null
}

/** The session id that a cookie claims; null without one, or when it was not made here. */
async function claimedSession(cookies: string, kind: Kind): Promise<{ id: string; madeAt: number } | null> {
  const token = cookieOf(cookies, sessionCookie(kind))
  if (token === null || token === '') return null
  try {
    const claims = await decode({ token, secret: env.secret })
    return typeof claims?.sub === 'string' ? { id: claims.sub, madeAt: Number(claims['iat'] ?? 0) } : null
  } catch {
    return null
  }
}

/** A number that is none was written by no version of ours: the oldest there is. */
const wireOf = (said: string | null) => (said === null ? null : /^\d{1,6}$/.test(said) ? Number(said) : 0)

export type KnownCaller = Caller & { phoneCookieMadeAt: number | null }

/** Who a request says it is from. Nothing here is trusted until the session is looked up. */
export async function callerOf(headers: Headers): Promise<KnownCaller> {
  const cookies = headers.get('cookie') ?? ''
  const phone = await claimedSession(cookies, 'phone')
  const desk = await claimedSession(cookies, 'desk')
  return {
    phoneSession: phone?.id ?? null,
    phoneCookieMadeAt: phone?.madeAt ?? null,
    deskSession: desk?.id ?? null,
    patientSaid: headers.get('x-pacewell-patient'),
    wireSaid: wireOf(headers.get('x-pacewell-wire')),
    address: headers.get(ADDRESS_HEADER) ?? 'unknown',
    device: (headers.get('user-agent') ?? '').slice(0, MOST_DEVICE),
    requestId: headers.get('x-request-id') ?? randomUUID(),
  }
}
