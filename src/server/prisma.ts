import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/server/env'
import { PrismaClient } from '@/server/generated/client'
import type { Prisma } from '@/server/generated/client'

/** One transaction of the runtime role. Only a scope holds one. */
export type Transaction = Prisma.TransactionClient

const kept = globalThis as typeof globalThis & { pacewellPrisma?: PrismaClient }

/** The process's one client, made on first use, so that a build needs no database; kept over reloads in development. */
export function prisma(): PrismaClient {
  kept.pacewellPrisma ??= new PrismaClient({
    // Few at a time: who waits for a connection holds no transaction open, and each is soon over.
    adapter: new PrismaPg({ connectionString: env.databaseUrl, max: 10, connectionTimeoutMillis: 10_000 }),
  })
  return kept.pacewellPrisma
}
