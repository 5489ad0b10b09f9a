import type { Transaction } from '@/server/prisma'
import { prisma } from '@/server/prisma'

/** One transaction for one request. What `work` throws rolls all of it back. */
export const inTransaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  prisma().$transaction(work, { maxWait: 10_000, timeout: 15_000 })

const takenBack = new Error('the transaction is taken back')

/** One that leaves nothing: what it read is handed out, and what it wrote, such as when a session was last seen, is
 * rolled back. */
export async function withoutTrace<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const read: T[] = []
  await inTransaction(async (tx) => {
    read.push(await work(tx))
    throw takenBack
  }).catch((fault: unknown) => {
    if (fault !== takenBack) throw fault
  })
  const [outcome] = read
  if (outcome === undefined) throw takenBack
  return outcome
}
