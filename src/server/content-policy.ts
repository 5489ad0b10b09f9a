import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/server/env'

const development = process.env.NODE_ENV === 'development'
let hashes: Record<string, string[]> | null = null

/** The inline scripts of each static shell, as counted after the build (cli/shell-hashes). */
function shellHashes(page: string): string[] {
  if (hashes === null) {
    const file = path.join(process.cwd(), process.env['NEXT_DIST_DIR'] ?? '.next', 'shell-hashes.json')
    hashes = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>) : {}
  }
  return hashes[page] ?? []
}

function scripts(page: { nonce: string } | { shell: string }): string {
  // The development server writes scripts of its own and evaluates them.
  if (development) return "'self' 'unsafe-inline' 'unsafe-eval'"
  if ('nonce' in page) return `'self' 'nonce-${page.nonce}' 'strict-dynamic'`
  return ["'self'", ...shellHashes(page.shell).map((hash) => `'${hash}'`)].join(' ')
}

/** Dynamic pages carry a nonce; static ones cannot, and list the hashes of their scripts. */
export function contentPolicy(page: { nonce: string } | { shell: string }): string {
  return [
    "default-src 'self'",
    `script-src ${scripts(page)}`,
    // Geometry of charts is written in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(env.secureCookies ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

export function securityHeaders(): [string, string][] {
  return [
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    // A joining code stands in an address: it must not travel on.
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
    ...(env.secureCookies ? [['strict-transport-security', 'max-age=31536000'] as [string, string]] : []),
  ]
}
