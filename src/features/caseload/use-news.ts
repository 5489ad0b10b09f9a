'use client'
import { useIsMutating, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '@/trpc/provider'
import { useSessionEnded } from '@/trpc/session-end'
import { hasNews } from './has-news'
import { useOwnActs } from './own-acts'

const EVERY_MS = 10_000

/**
 * Whether others have changed something since the rows were read. Asked every few seconds while the page is looked at, for a
 * number alone: no audit line, and a sign-in that nobody uses ends as it would. Once there is news, there is until the rows
 * are read again.
 * @param read the number that the rows were read with, and when that was by the server's clock
 */
export function useNews(read: { changes: number; now: string }): boolean {
  const hasEnded = useSessionEnded()
  const ownActs = useOwnActs()
  const underWay = useIsMutating()
  const [since, setSince] = useState({ now: read.now, ownActs, isNews: false })
  const { data } = useQuery({
    ...useTRPC().caseload.changes.queryOptions(),
    initialData: { changes: read.changes },
    // What the rows were read with is not asked for again at once.
    staleTime: EVERY_MS,
    refetchInterval: EVERY_MS,
    enabled: !hasEnded,
    // A server that is away is asked again at the next turn, and nothing is said of it: nobody waits for this.
    retry: false,
  })
  if (since.now !== read.now) setSince({ now: read.now, ownActs, isNews: false })
  else if (!since.isNews) {
    const done = { ownActs: ownActs - since.ownActs, underWay }
    if (hasNews({ changes: data.changes, readWith: read.changes, ...done }))
      setSince({ ...since, isNews: true })
  }
  return since.now === read.now && since.isNews
}
