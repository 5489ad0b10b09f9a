'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { beginsWords, nameWords } from '@/domain/name-words'
import { useTRPC } from '@/trpc/provider'
import { useSessionEnded } from '@/trpc/session-end'

const PAUSE_MS = 200

/** The clinic's patients whose names begin with what is typed. While an answer is waited for, those of the former one are
 * shown whose names still do. */
export function useFoundPatients(text: string, mayAsk: boolean) {
  const [search, setSearch] = useState('')
  const typed = text.trim()
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearch(typed)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  const hasEnded = useSessionEnded()
  const asked = nameWords(typed)
  const isAsked = mayAsk && asked.length > 0
  const people = useQuery({
    ...useTRPC().caseload.find.queryOptions({ search }),
    enabled: isAsked && !hasEnded && nameWords(search).length > 0,
    placeholderData: keepPreviousData,
    // Said at once; the same may be asked again.
    retry: false,
    // Whose name was read once is not read again because somebody looked elsewhere.
    refetchOnWindowFocus: false,
  })
  const isAnswered = typed === search && !people.isPlaceholderData && !people.isPending
  return {
    found: isAsked ? (people.data ?? []).filter(({ name }) => beginsWords(name, asked)) : [],
    isAsked,
    isWaiting: isAsked && !hasEnded && !isAnswered && !(typed === search && people.isError),
    error: isAsked && typed === search ? people.error : null,
    askAgain: () => void people.refetch(),
  }
}
