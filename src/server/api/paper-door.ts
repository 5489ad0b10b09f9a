import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { contextOf } from '@/server/api/context'
import { refusalStatus } from '@/server/api/refusal-status'
import { appRouter } from '@/server/api/root'
import { log } from '@/server/log'

type Api = ReturnType<typeof appRouter.createCaller>
export type Printed = { bytes: Uint8Array<ArrayBuffer>; fileName: string }

/**
 * What is fetched by an address and opened as a file, through the same router as everything else: session, access and audit
 * are its own. What it is printed from is read first; the transaction is over when the press begins. It may refuse what is asked for.
 * @param told the sentence for whoever may not, or asks for what cannot be
 */
export async function answerPaper(
  request: Request,
  print: (api: Api) => Promise<Printed>,
  told: (code: RefusalCode | 'unknown') => string,
): Promise<Response> {
  const context = await contextOf(request.headers, null)
  try {
    const { bytes, fileName } = await print(appRouter.createCaller(context))
    const headers = {
      ...{ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' },
      'content-disposition': `inline; filename="${fileName}"`,
    }
    return new Response(bytes, { headers })
  } catch (fault) {
    const error =
      fault instanceof TRPCError
        ? fault
        : new TRPCError({
            code: fault instanceof Refusal ? refusalStatus[fault.code] : 'INTERNAL_SERVER_ERROR',
            cause: fault,
          })
    const status = getHTTPStatusCodeFromError(error)
    const { requestId } = context.caller
    if (status === 500) log.error({ err: error.cause ?? error, requestId }, 'printing failed')
    const code = error.cause instanceof Refusal ? error.cause.code : status === 400 ? 'invalid' : 'unknown'
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' }
    return new Response(told(code), { status, headers })
  }
}
