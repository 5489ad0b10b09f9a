import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions, kindOfSignIn } from '@/server/auth'
import { callerOf } from '@/server/caller'
import { languageCookieLine } from '@/server/cookies'
import type { SignedIn } from '@/server/use-cases/sign-in-staff'

type RouteContext = { params: Promise<{ nextauth: string[] }> }

/** What the pages ask of next-auth. Its own sign-out would only drop a cookie: a session ends on the server. */
const isAsked = (method: string, [action = '']: string[]): boolean =>
  method === 'POST' ? action === 'callback' : ['csrf', 'providers', 'session'].includes(action)

/** next-auth's routes, with the cookie of whoever is signing in. */
export async function handleSignIn(request: NextRequest, context: RouteContext): Promise<Response> {
  const { nextauth } = await context.params
  if (!isAsked(request.method, nextauth)) return new Response(null, { status: 404 })
  const person =
    request.method === 'POST' ? new URLSearchParams(await request.clone().text()).get('person') : null
  const kind = kindOfSignIn(nextauth[1] ?? '', person)
  const heard: { language: string | null } = { language: null }
  const options = authOptions(await callerOf(request.headers), kind, (signedIn: SignedIn) => {
    heard.language = signedIn.language
  })
  const handler = NextAuth as unknown as (
    request: NextRequest,
    context: RouteContext,
    options: ReturnType<typeof authOptions>,
  ) => Promise<Response>
  const response = await handler(request, context, options)
  const { language } = heard
  if (language === null) return response
  const headers = new Headers(response.headers)
  headers.append('set-cookie', languageCookieLine(kind, language))
  return new Response(response.body, { status: response.status, headers })
}
