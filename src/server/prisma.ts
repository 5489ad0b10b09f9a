import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/server/env'
import { PrismaClient } from '@/server/generated/client'
import type { Prisma } from '@/server/generated/client'
import { statementName } from '@/server/statement-name'

/** One transaction of the runtime role. Only a scope holds one. */
export type Transaction = Prisma.TransactionClient

const kept = globalThis as typeof globalThis & { pacewellPrisma?: PrismaClient; pacewellAside?: PrismaClient }

const clientOf = (max: number) =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env.databaseUrl, max, connectionTimeoutMillis: 10_000 },
      { statementNameGenerator: statementName },
    ),
  })

/** The process's one client, made on first use, so that a build needs no database; kept over reloads in development. */
export function prisma(): PrismaClient {
  // Few at a time: who waits for a connection holds no transaction open, and each is soon over.
  kept.pacewellPrisma ??= clientOf(10)
  return kept.pacewellPrisma
}

/** For what is kept whatever becomes of a request, and asked for in the midst of it. Connections of its own: were they the
 * transactions' too, a pool full of those would wait for itself. */
export function prismaAside(): PrismaClient {
  kept.pacewellAside ??= clientOf(4)
  return kept.pacewellAside
}
