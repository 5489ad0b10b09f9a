'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'

/** Grants days of a request, or none. */
export function useAnswer(patientId: string, { id: requestId }: PauseRequest) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const answer = useMutation({
    ...trpc.programme.answerPause.mutationOptions(),
    onSuccess: () => queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
  })
  return {
    isPending: answer.isPending,
    error: answer.error,
    send: (granted: DayRange | null, onDone?: () => void) => {
      if (answer.isPending) return
      answer.mutate(
        { patientId, answerId: newId(), requestId, granted },
        onDone === undefined ? {} : { onSuccess: onDone },
      )
    },
  }
}
