import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { encode } from 'next-auth/jwt'
import { contextOf } from '@/server/api/context'
import type { Context } from '@/server/api/context'
import { appRouter } from '@/server/api/root'
import { sessionCookieLine } from '@/server/cookies'
import { env } from '@/server/env'
import { log } from '@/server/log'

const YEAR_SECONDS = 365 * 24 * 3600
const DAY_SECONDS = 24 * 3600

/** A phone stays signed in: its cookie is written anew once a day, since next-auth's own reader never does. */
async function renewPhone({ caller }: Context, answer: Headers): Promise<void> {
  const { phoneSession, phoneCookieMadeAt } = caller
  if (phoneSession === null || phoneCookieMadeAt === null) return
  if (Date.now() / 1000 - phoneCookieMadeAt < DAY_SECONDS) return
  const token = await encode({ token: { sub: phoneSession }, secret: env.secret, maxAge: YEAR_SECONDS })
  answer.append('set-cookie', sessionCookieLine('phone', token))
}

/** The one door of the API over HTTP. */
export const answerTrpc = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    // No client of ours batches: one request must not open a thousand transactions.
    maxBatchSize: 10,
    createContext: async ({ resHeaders }) => {
      const context = await contextOf(request.headers, resHeaders)
      await renewPhone(context, resHeaders)
      return context
    },
    responseMeta: () => ({ headers: { 'cache-control': 'private, no-store' } }),
    onError: ({ error, path, ctx }) => {
      if (error.code !== 'INTERNAL_SERVER_ERROR') return
      log.error(
        { err: error.cause ?? error, procedure: path, requestId: ctx?.caller.requestId },
        'procedure failed',
      )
    },
  })
