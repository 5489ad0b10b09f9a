'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isolated } from '@/messages/isolated'
import { useTRPC } from '@/trpc/provider'
import { Icon } from '@/ui/icon'

const EVERY_MS = 3000
/** A page that nobody looks after stops asking. */
const FOR_MS = 10 * 60_000

/** Asks every few seconds, while the page is looked at, whether the code has been used. Nobody did anything then: the
 * sign-in is not kept open by it. */
export function JoinState({ patientId, name }: { patientId: string; name: string }) {
  const words = useTranslations('enrol.card')
  const [askedSince] = useState(() => Date.now())
  const state = useQuery({
    ...useTRPC().enrol.joined.queryOptions({ patientId }),
    staleTime: 0,
    refetchInterval: ({ state: { data, dataUpdatedAt } }) =>
      data?.joined === true || dataUpdatedAt - askedSince > FOR_MS ? false : EVERY_MS,
  })
  const hasJoined = state.data?.joined === true
  return (
    <p className="small flex gap-2 border-t border-line pt-4 sm:col-span-2" role="status">
      <Icon name={hasJoined ? 'check' : 'wait'} small />
      <span>
        {words(hasJoined ? 'joined' : state.isError ? 'unknown' : 'waiting', { name: isolated(name) })}
      </span>
    </p>
  )
}
