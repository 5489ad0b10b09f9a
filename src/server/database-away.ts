import { env } from '@/server/env'

/** Where this server reaches itself: one that listens everywhere listens on loopback. */
function ownAddress(): string {
  const host = env.host === '0.0.0.0' ? '127.0.0.1' : env.host === '::' ? '::1' : env.host
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(env.port)}`
}

/**
 * Whether a page would find no database. Asked of the server's own health, since the proxy is built apart from the rest
 * and must not bring a second client of the database.
 */
export async function databaseAway(): Promise<boolean> {
  try {
    return (await fetch(`${ownAddress()}/api/health`, { cache: 'no-store' })).status === 503
  } catch {
    // Whatever is wrong then, the page itself says it.
    return false
  }
}
