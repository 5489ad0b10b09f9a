import { readFileSync } from 'node:fs'
import { instant, instantOf } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { env } from '@/server/env'

/** The server's only clock. The test runner may set it by a file; nobody else can (see env). */
export function serverNow(): Instant {
  if (env.testClockFile === null) return instantOf(Date.now())
  const set = readFileSync(env.testClockFile, 'utf8').trim()
  return set === '' ? instantOf(Date.now()) : instant(set)
}
