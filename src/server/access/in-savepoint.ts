import type { Transaction } from '@/server/prisma'

/** Does a part of a transaction; where it fails, that part alone is taken back. @returns what it failed with, or null */
export async function inSavepoint(tx: Transaction, work: () => Promise<void>): Promise<unknown> {
  await tx.$executeRaw`savepoint part`
  try {
    await work()
    return null
  } catch (fault) {
    await tx.$executeRaw`rollback to savepoint part`
    return fault ?? new Error('failed with nothing')
  }
}
