import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/server/api/root'

export type { AppRouter } from '@/server/api/root'

/** What each procedure is asked and what it answers, as plain JSON. */
export type RouterInputs = inferRouterInputs<AppRouter>
export type RouterOutputs = inferRouterOutputs<AppRouter>
