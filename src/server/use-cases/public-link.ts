import { env } from '@/server/env'

const LOOPBACK = /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/

/** Where a phone would open the code, and whether a phone can reach that address at all. */
export function linkTo(door: 'j' | 'i', code: string): { link: string; reachable: boolean } {
  const base = env.publicUrl ?? `http://localhost:${String(env.port)}`
  return { link: `${base}/${door}/${code}`, reachable: !LOOPBACK.test(`${base}/`) }
}
