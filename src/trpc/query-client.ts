import { defaultShouldDehydrateQuery, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isSignedOut, isUnreachable } from '@/trpc/refusal'

/** One per request on the server, one per tab in the browser. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // What the server has just rendered is not asked for a second time: each reading writes an audit line.
        staleTime: 60_000,
        retry: (failures, error) => isUnreachable(error) && failures < 2,
      },
      // What is done at a desk is done now or not at all: without a connection it is refused at once, and never sent later
      // by itself, when other facts may be there.
      mutations: { networkMode: 'always' },
      dehydrate: { shouldDehydrateQuery: defaultShouldDehydrateQuery },
    },
  })
}
