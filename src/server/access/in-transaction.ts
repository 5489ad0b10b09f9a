import type { Transaction } from '@/server/prisma'
import { prisma } from '@/server/prisma'

/** One transaction for one request. What `work` throws rolls all of it back. */
export const inTransaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  prisma().$transaction(work, { maxWait: 10_000, timeout: 15_000 })
