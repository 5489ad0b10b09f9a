import { RateLimiterPrisma } from 'rate-limiter-flexible'
import { Refusal } from '@/domain/refusal'
import { prismaAside } from '@/server/prisma'

const limits = {
  /** Wrong passwords for one account, wherever they come from. */
  account: { points: 10, duration: 15 * 60 },
  /** Wrong passwords from one address. A clinic shares one. */
  address: { points: 60, duration: 15 * 60 },
  /** Wrong joining, invitation and set-up codes from one address: guessed, not mistyped, beyond this. */
  code: { points: 20, duration: 15 * 60 },
} as const

const made = new Map<string, RateLimiterPrisma>()

function limiter(kind: keyof typeof limits): RateLimiterPrisma {
  const known = made.get(kind)
  if (known !== undefined) return known
  const fresh = new RateLimiterPrisma({
    storeClient: prismaAside(),
    tableName: 'rateLimit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: kind,
    ...limits[kind],
  })
  made.set(kind, fresh)
  return fresh
}

/**
 * Counts one attempt before its secret is looked at. Outside any transaction, so that a refusal cannot undo it.
 * @throws Refusal throttled, with the seconds to wait
 */
async function countAttempt(kind: keyof typeof limits, key: string): Promise<void> {
  try {
    await limiter(kind).consume(key, 1)
  } catch (stopped) {
    if (stopped instanceof Error) throw stopped
    const wait = (stopped as { msBeforeNext: number }).msBeforeNext
    throw new Refusal('throttled', null, { seconds: Math.ceil(wait / 1000) })
  }
}

/** A right secret gives its own point back: only what was wrong adds up. */
async function giveBack(kind: keyof typeof limits, key: string): Promise<void> {
  await limiter(kind).reward(key, 1)
}

/** Runs what looks at a secret under its counters. @throws Refusal throttled, or what `work` throws */
export async function throttled<T>(
  keys: Partial<Record<keyof typeof limits, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const counters = Object.entries(keys) as [keyof typeof limits, string][]
  for (const [kind, key] of counters) await countAttempt(kind, key)
  const result = await work()
  for (const [kind, key] of counters) await giveBack(kind, key)
  return result
}
