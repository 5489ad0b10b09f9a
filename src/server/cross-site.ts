import { env } from '@/server/env'

/** Whether a request that could change something comes from another site, as the browser says it. */
export function crossSite(request: { method: string; headers: Headers }): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  // Neither header: no browser, so nobody's cookie was lent to it.
  if (origin === null) return false
  const own = [request.headers.get('host'), env.publicUrl === null ? null : new URL(env.publicUrl).host]
  return !URL.canParse(origin) || !own.includes(new URL(origin).host)
}
