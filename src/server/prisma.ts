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
    adapter: new PrismaPg({ connectionString: env.databaseUrl, max: 20, connectionTimeoutMillis: 5000 }),
  })
  return kept.pacewellPrisma
}
