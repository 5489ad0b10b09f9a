import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'
import { contentPolicy, securityHeaders } from '@/server/content-policy'
import { languageCookie, simulatedCookie, simulatedCookieLine } from '@/server/cookies'
import { crossSite } from '@/server/cross-site'
import { databaseAway } from '@/server/database-away'
import { env } from '@/server/env'

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] }

/** Screens of the phone: one static shell per language, without health data. Nothing else lies below their names. */
const PHONE =
  /^\/(today|log(\/(morning|no-walk|flare|pause|fall|measures))?|walk|exercise|progress|learn|me|stop|entries|appointment|screening)$/
const AWAY = '/unavailable'
const SHELL = /^\/p\/(en|es)(\/.*)$/

/** Every request passes here: cross-site posts end, pages get their content policy, the phone its language. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  if (pathname.startsWith('/api/')) {
    return crossSite(request)
      ? new NextResponse('Cross-site requests are refused.', { status: 403 })
      : withHeaders(NextResponse.next())
  }
  // A rewritten request may pass here again under its shell's own name.
  if (PHONE.test(SHELL.exec(pathname)?.[2] ?? ''))
    return withShellHeaders(NextResponse.next(), pathname, request)
  if (PHONE.test(pathname)) {
    const language = request.cookies.get(languageCookie('phone'))?.value === 'es' ? 'es' : 'en'
    const shell = request.nextUrl.clone()
    shell.pathname = `/p/${language}${pathname}`
    return withShellHeaders(NextResponse.rewrite(shell), shell.pathname, request)
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentPolicy({ nonce })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', `${pathname}${search}`)
  headers.set('x-simulated', env.demo ? 'yes' : 'no')
  headers.set('content-security-policy', policy)
  const asksNothing = pathname === AWAY || /\.\w+$/.test(pathname)
  if (!asksNothing && (await databaseAway())) {
    const away = request.nextUrl.clone()
    away.pathname = AWAY
    away.search = ''
    return withHeaders(NextResponse.rewrite(away, { status: 503, request: { headers } }), policy)
  }
  return withHeaders(NextResponse.next({ request: { headers } }), policy)
}

/** Which shell it is hangs on a cookie, and its scripts on this build: nobody on the way may keep it. */
function withShellHeaders(response: NextResponse, shell: string, request: NextRequest): NextResponse {
  const isMarked = request.cookies.get(simulatedCookie)?.value === 'yes'
  if (isMarked !== env.demo) response.headers.append('set-cookie', simulatedCookieLine(env.demo))
  response.headers.set('cache-control', 'private, no-cache')
  return withHeaders(response, contentPolicy({ shell }))
}

function withHeaders(response: NextResponse, policy?: string): NextResponse {
  for (const [name, value] of securityHeaders()) response.headers.set(name, value)
  if (policy !== undefined) response.headers.set('content-security-policy', policy)
  return response
}
