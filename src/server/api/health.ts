import { inTransaction } from '@/server/access/in-transaction'
import { log } from '@/server/log'

const LONGEST_MS = 4000

/** 200 only if the database answers; 503 with a reason code otherwise. */
export async function answerHealth(): Promise<Response> {
  const late = new Promise<'database-slow'>((resolve) => {
    setTimeout(() => {
      resolve('database-slow')
    }, LONGEST_MS).unref()
  })
  const asked = inTransaction(async (tx) => {
    await tx.$queryRaw`select 1`
    return null
  }).catch((fault: unknown) => {
    log.warn({ err: fault }, 'health: the database does not answer')
    return 'database-unreachable' as const
  })
  const reason = await Promise.race([asked, late])
  const headers = { 'cache-control': 'no-store' }
  if (reason === null) return Response.json({ status: 'ok' }, { headers })
  return Response.json({ status: 'unavailable', reason }, { status: 503, headers })
}
