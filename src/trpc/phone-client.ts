import { createTRPCClient, httpLink } from '@trpc/client'
import type { AppRouter } from '@/trpc/api'

/** The phone's wire: plain calls, one request each, without a cache (what a phone knows lives in its store). */
export const phoneClient = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] })
