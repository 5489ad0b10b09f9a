'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'

/** Asks the patient now, or takes that back. Whatever comes of it, the page shows how it stands. */
export function useAsking(patientId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
  const ask = useMutation({ ...trpc.patient.askOutcomes.mutationOptions(), onSettled })
  const back = useMutation({ ...trpc.patient.takeBackAsking.mutationOptions(), onSettled })
  return {
    isPending: ask.isPending || back.isPending,
    error: ask.error ?? back.error,
    ask: () => {
      back.reset()
      ask.mutate({ patientId, requestId: newId() })
    },
    takeBack: (requestId: string) => {
      ask.reset()
      back.mutate({ patientId, requestId })
    },
  }
}
