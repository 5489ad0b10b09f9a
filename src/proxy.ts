import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'
import { contentPolicy, securityHeaders } from '@/server/content-policy'
import { languageCookie } from '@/server/cookies'
import { crossSite } from '@/server/cross-site'

export const config = { matcher: ['/((?!_next/static|_next/image|icons/|favicon).*)'] }

/** Screens of the phone: one static shell per language, without health data. */
const PHONE = /^\/(today|log|progress|me|stop|entries)(\/|$)/

/** Every request passes here: cross-site posts end, pages get their content policy, the phone its language. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/api/')) {
    return crossSite(request)
      ? new NextResponse('Cross-site requests are refused.', { status: 403 })
      : withHeaders(NextResponse.next())
  }
  // A rewritten request may pass here again under its shell's own name.
  if (pathname.startsWith('/p/')) return withHeaders(NextResponse.next(), contentPolicy({ shell: pathname }))
  if (PHONE.test(pathname)) {
    const language = request.cookies.get(languageCookie('phone'))?.value === 'es' ? 'es' : 'en'
    const shell = request.nextUrl.clone()
    shell.pathname = `/p/${language}${pathname}`
    return withHeaders(NextResponse.rewrite(shell), contentPolicy({ shell: shell.pathname }))
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentPolicy({ nonce })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  return withHeaders(NextResponse.next({ request: { headers } }), policy)
}

function withHeaders(response: NextResponse, policy?: string): NextResponse {
  for (const [name, value] of securityHeaders()) response.headers.set(name, value)
  if (policy !== undefined) response.headers.set('content-security-policy', policy)
  return response
}
