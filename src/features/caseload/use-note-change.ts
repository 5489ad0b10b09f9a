'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/provider'
import { noteOwnAct } from './own-acts'

/** After an act in a row: it is read again when somebody comes back to the tab; until then rows stay where they are, and
 * the undo with them. The patient's page is read anew. What went well is no news to whoever did it. */
export function useNoteChange(patientId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  return (_: unknown, error: unknown) => {
    if (error === null) noteOwnAct()
    return Promise.all([
      queries.invalidateQueries({ ...trpc.caseload.open.queryFilter(), refetchType: 'none' }),
      queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
    ])
  }
}
