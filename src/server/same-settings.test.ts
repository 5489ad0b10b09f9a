import { describe, expect, it } from 'vitest'
import { parseSettings } from '@/cli/settings.mjs'
import { webEnvironment } from '@/cli/web-server.mjs'
import { readEnv } from '@/server/env'
import type { Env } from '@/server/env'

// The start checks settings before there is any package to check them with, and the web process what it is handed.
const given = {
  SECRET: 's'.repeat(32),
  DATABASE_URL: 'postgresql://app:word@127.0.0.1/clinic',
}

/** What the start makes of them, as far as it is handed on. */
type Told = Pick<Env, 'port' | 'host' | 'publicUrl' | 'demo' | 'demoSignInsShown' | 'trustedProxies'> & {
  secret: string | null
  database: { runtime: { url: string } } | null
}

describe('the start and the web process', () => {
  const OWNER_DATABASE_URL = 'postgresql://owner:word@127.0.0.1/clinic'
  const startTakes = (settings: Record<string, string>) =>
    'settings' in parseSettings({ ...given, OWNER_DATABASE_URL, ...settings }, '/checkout')
  const webTakes = (settings: Record<string, string>) => {
    try {
      return readEnv({ ...given, ...settings }).port > 0
    } catch {
      return false
    }
  }
  const taken = {
    PORT: ['1', '3000', '65535'],
    HOST: ['127.0.0.1', '0.0.0.0', '::1', 'clinic-7.local'],
    PUBLIC_URL: ['', 'https://clinic.example', 'https://clinic.example/', 'http://10.0.0.2:3000'],
    SECRET: ['s'.repeat(32), 'ñ'.repeat(64)],
    DATABASE_URL: ['postgres://app@db/clinic', 'postgresql://app:word@db:5433/clinic?sslmode=require'],
    DEMO: ['on', 'off'],
    TRUSTED_PROXIES: ['0', '1', '10'],
  }
  const refused = {
    PORT: ['0', '65536', '-1', '80a', '1e3', '3000.5', '0x50'],
    HOST: ['not a host', 'http://clinic'],
    PUBLIC_URL: [
      'clinic.example',
      'ftp://clinic.example',
      'https://clinic.example/app',
      'https://clinic.example/?a=b',
      'https://clinic.example/#a',
      'https://me:word@clinic.example',
    ],
    SECRET: ['s'.repeat(31)],
    DATABASE_URL: ['db', 'mysql://app:word@db/clinic', 'postgresql://db/clinic', 'postgresql://app@db'],
    DEMO: ['yes', 'ON', 'true'],
    TRUSTED_PROXIES: ['-1', '11', 'all', '1.5', '1e1'],
  }
  const rows = (table: Record<string, string[]>) =>
    Object.entries(table).flatMap(([name, values]) => values.map((value) => ({ [name]: value })))

  it.each(rows(taken))('both take %o', (settings) => {
    expect([startTakes(settings), webTakes(settings)]).toEqual([true, true])
  })
  it.each(rows(refused))('both refuse %o', (settings) => {
    expect([startTakes(settings), webTakes(settings)]).toEqual([false, false])
  })

  it.each(rows(taken))('read the same from %o', (changed) => {
    const parsed = parseSettings({ ...given, OWNER_DATABASE_URL, ...changed }, '/checkout')
    if (!('settings' in parsed)) throw new Error('refused')
    const settings: Told = parsed.settings
    const secret = settings.secret ?? ''
    const { url: databaseUrl } = settings.database?.runtime ?? { url: '' }
    const web = readEnv(webEnvironment(parsed.settings, { secret, databaseUrl, dev: false }))
    const { port, host, publicUrl, demo, demoSignInsShown, trustedProxies } = settings
    const secureCookies = publicUrl?.startsWith('https://') ?? false
    expect(web).toEqual({
      ...{ port, host, publicUrl, demo, demoSignInsShown, trustedProxies },
      ...{ secret, databaseUrl, secureCookies, testClockFile: null },
    })
  })
})
