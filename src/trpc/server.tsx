import { dehydrate, hashKey, HydrationBoundary } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import { TRPCError } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { ReactNode } from 'react'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { contextOf } from '@/server/api/context'
import { appRouter } from '@/server/api/root'
import { makeQueryClient } from '@/trpc/query-client'

/** One per request: what a page has read is handed to the browser with the page. */
export const pageQueries = cache(() => makeQueryClient(() => undefined))

const context = cache(async () => contextOf(await headers(), null))

/** The procedures as a page reads them: through the same router as the browser, access and audit included. */
export const api = createTRPCOptionsProxy({ ctx: context, router: appRouter, queryClient: pageQueries })

/** Who is at the desk; asked once per request, however many parts of the page want to know. */
export const deskMe = cache(() => pageQueries().query(api.account.me.queryOptions()))

/** The refusal behind an error that a procedure threw while a page was being rendered; null for any other error. */
export function pageRefusal(error: unknown): RefusalCode | null {
  if (!(error instanceof TRPCError)) return null
  if (error.cause instanceof Refusal) return error.cause.code
  // An id in the address that is none names nobody.
  return error.code === 'BAD_REQUEST' ? 'not-found' : null
}

/** Hands over the one thing that this page has read, so that its features draw it at once, on the server too. */
export function HydratePage({ queryKey, children }: { queryKey: QueryKey; children: ReactNode }) {
  const hash = hashKey(queryKey)
  const state = dehydrate(pageQueries(), { shouldDehydrateQuery: ({ queryHash }) => queryHash === hash })
  return <HydrationBoundary state={state}>{children}</HydrationBoundary>
}
