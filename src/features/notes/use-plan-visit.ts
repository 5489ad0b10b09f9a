'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/provider'

/** Adds an appointment, moves it, calls it off, or says that nobody came. */
export function usePlanVisit(patientId: string, onDone?: () => void) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  return useMutation({
    ...trpc.visit.plan.mutationOptions(),
    onSuccess: () => {
      onDone?.()
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
        queries.invalidateQueries(trpc.caseload.open.queryFilter()),
      ]),
  })
}
