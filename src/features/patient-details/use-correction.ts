'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonDetails } from '@/domain/person'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'

type Sent = { details: PersonDetails; seen: PersonDetails; samePersonConfirmed: boolean }

/** Sends a correction, the same one under the same id until it is kept; then whatever shows the person is read anew. */
export function useCorrection(patientId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const patientChanged = usePatientChanged(patientId)
  const [id, setId] = useState({ of: '', id: newId() })
  const correct = useMutation({
    ...trpc.patient.correctDetails.mutationOptions(),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(trpc.patient.details.queryFilter({ patientId })),
        patientChanged(),
      ]),
  })
  return {
    error: correct.error,
    isPending: correct.isPending,
    isSaved: correct.isSuccess,
    reset: correct.reset,
    send: (sent: Sent, onKept: () => void) => {
      // Another content is another correction.
      const of = JSON.stringify(sent.details)
      const now = of === id.of ? id : { of, id: newId() }
      setId(now)
      const onSuccess = () => {
        setId({ of: '', id: newId() })
        onKept()
      }
      correct.mutate({ patientId, correctionId: now.id, ...sent }, { onSuccess })
    },
  }
}
