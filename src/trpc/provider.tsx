'use client'
import { QueryClientProvider } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { createContext, use, useState } from 'react'
import type { ReactNode } from 'react'
import type { AppRouter } from '@/trpc/api'
import { makeQueryClient } from '@/trpc/query-client'
import { noteSessionEnd } from '@/trpc/session-end'

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>()
export { useTRPC }

const StaffId = createContext('')
/** Who sits at this desk: what one person left unfinished is not offered to the next. */
export const useStaffId = (): string => use(StaffId)

let tabClient: QueryClient | undefined

function deskQueryClient(): QueryClient {
  if (typeof window === 'undefined') return makeQueryClient(() => undefined)
  return (tabClient ??= makeQueryClient(noteSessionEnd))
}

/** The desk's wire: staff screens read and change everything through it. */
export function DeskProvider({ staffId, children }: { staffId: string; children: ReactNode }) {
  const queryClient = deskQueryClient()
  const [client] = useState(() => createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] }))
  return (
    <StaffId value={staffId}>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          {children}
        </TRPCProvider>
      </QueryClientProvider>
    </StaffId>
  )
}
